import type { ReactNode } from 'react';
import type { FieldProblem } from '#lib/domain/failure.ts';
import styles from './form.module.css';

export interface FieldFrameProps {
  /** Unique on the page, such as "sign-in-email"; the error summary leads to it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: FieldProblem | undefined;
  readonly children: ReactNode;
}

/** What every control in a frame is given, beside the attributes of its element. */
export interface FramedControl extends Omit<FieldFrameProps, 'children'> {
  readonly name: string;
}

/** What stands around any control: its label above, its hint and what is wrong with it in words. */
export function FieldFrame({ id, label, hint, problem, children }: FieldFrameProps) {
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {problem === undefined ? null : (
        <p className={styles.problem} id={`${id}-problem`}>
          {problem.message} {problem.remedy}
        </p>
      )}
    </div>
  );
}

/** The ids that a control's aria-describedby names. */
export function describedBy(id: string, hint: string | undefined, problem: FieldProblem | undefined) {
  const ids = [hint === undefined ? [] : `${id}-hint`, problem === undefined ? [] : `${id}-problem`].flat();
  return ids.length === 0 ? undefined : ids.join(' ');
}
