import type { FieldProblem } from '#lib/domain/failure.ts';
import { describedBy } from './field-frame.tsx';
import styles from './form.module.css';

export interface ChoiceFieldProps {
  /** The id of its first choice, where the error summary leads. */
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string | undefined;
  readonly problem?: FieldProblem | undefined;
}

/** One of a few, all in sight; none is chosen until somebody does. */
export function ChoiceField({ id, name, label, choices, chosen, problem }: ChoiceFieldProps) {
  return (
    <fieldset className={styles.choices} aria-describedby={describedBy(id, undefined, problem)}>
      <legend className={styles.label}>{label}</legend>
      {choices.map((choice, index) => (
        <div key={choice.value} className={styles.check}>
          <input
            type="radio"
            id={index === 0 ? id : `${id}-${choice.value}`}
            name={name}
            value={choice.value}
            defaultChecked={choice.value === chosen}
          />
          <label htmlFor={index === 0 ? id : `${id}-${choice.value}`}>{choice.label}</label>
        </div>
      ))}
      {problem === undefined ? null : (
        <p className={styles.problem} id={`${id}-problem`}>
          {problem.message} {problem.remedy}
        </p>
      )}
    </fieldset>
  );
}
