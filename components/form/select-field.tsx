import type { SelectHTMLAttributes } from 'react';
import { describedBy, FieldFrame, type FramedControl } from './field-frame.tsx';
import styles from './form.module.css';

type SelectAttributes = Omit<
  SelectHTMLAttributes<HTMLSelectElement>,
  'id' | 'name' | 'className' | 'children'
>;

export interface SelectFieldProps extends SelectAttributes, FramedControl {
  readonly options: readonly SelectOption[];
}

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

/** A labelled choice of one among a few. */
export function SelectField({ id, name, label, options, hint, problem, ...select }: SelectFieldProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      <select
        {...select}
        id={id}
        name={name}
        className={styles.control}
        aria-describedby={describedBy(id, hint, problem)}
        aria-invalid={problem === undefined ? undefined : true}
      >
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
