import type { TextareaHTMLAttributes } from 'react';
import { describedBy, FieldFrame, type FramedControl } from './field-frame.tsx';
import styles from './form.module.css';

type AreaAttributes = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'name' | 'className'>;

export interface AreaFieldProps extends AreaAttributes, FramedControl {}

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
