import type { SelectHTMLAttributes } from 'react';
import type { FieldProblem } from '#lib/domain/failure.ts';
import { describedBy, FieldFrame } from './field-frame.tsx';
import styles from './form.module.css';

type SelectAttributes = Omit<
  SelectHTMLAttributes<HTMLSelectElement>,
  'id' | 'name' | 'className' | 'children'
>;

export interface SelectFieldProps extends SelectAttributes {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly options: readonly SelectOption[];
  readonly hint?: string | undefined;
  readonly problem?: FieldProblem | undefined;
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
