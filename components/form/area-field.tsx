import type { TextareaHTMLAttributes } from 'react';
import type { FieldProblem } from '#lib/domain/failure.ts';
import { describedBy, FieldFrame } from './field-frame.tsx';
import styles from './form.module.css';

type AreaAttributes = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'name' | 'className'>;

export interface AreaFieldProps extends AreaAttributes {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: FieldProblem | undefined;
}

/** Labelled lines to type into, for a sentence or a paragraph. */
export function AreaField({ id, name, label, hint, problem, ...area }: AreaFieldProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      <textarea
        rows={3}
        {...area}
        id={id}
        name={name}
        className={styles.control}
        aria-describedby={describedBy(id, hint, problem)}
        aria-invalid={problem === undefined ? undefined : true}
      />
    </FieldFrame>
  );
}
