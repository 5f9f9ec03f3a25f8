import type { FieldProblem } from '#lib/domain/failure.ts';
import styles from './form.module.css';

export interface ErrorSummaryProps {
  readonly message: string;
  readonly problems: readonly FieldProblem[];
  /** The id of the control of a field, or null where the form shows none. */
  readonly controlOf: (field: string) => string | null;
}

/** What is wrong with a form, at its top; it takes the focus, and each problem leads to its field. */
export function ErrorSummary({ message, problems, controlOf }: ErrorSummaryProps) {
  return (
    // biome-ignore lint/a11y/noAutofocus: the page was loaded to say this
    <div className={styles.summary} role="alert" tabIndex={-1} autoFocus>
      <p>{message}</p>
      {problems.length === 0 ? null : (
        <ul>
          {problems.map((problem) => (
            <li key={`${problem.field} ${problem.message}`}>
              <Problem problem={problem} control={controlOf(problem.field)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Problem({ problem, control }: { readonly problem: FieldProblem; readonly control: string | null }) {
  const words = `${problem.message} ${problem.remedy}`.trim();
  return control === null ? words : <a href={`#${control}`}>{words}</a>;
}
