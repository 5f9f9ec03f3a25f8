import type { InputHTMLAttributes } from 'react';
import { describedBy, FieldFrame, type FramedControl } from './field-frame.tsx';
import styles from './form.module.css';

type InputAttributes = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'name' | 'className'>;

export interface FieldProps extends InputAttributes, FramedControl {}

/** A labelled line to type into, with its hint and what is wrong with it said to everybody. */
export function Field({ id, name, label, hint, problem, ...input }: FieldProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      <input
        {...input}
        id={id}
        name={name}
        className={styles.control}
        aria-describedby={describedBy(id, hint, problem)}
        aria-invalid={problem === undefined ? undefined : true}
      />
    </FieldFrame>
  );
}
