import formStyles from '#components/form/form.module.css';
import type { ApiProblem } from './api-client.ts';

/** Why a dialog's form was not saved, above its fields. */
export function DialogProblem({ problem }: { readonly problem: ApiProblem | null }) {
  if (problem === null) return null;
  const words = problem.fields.map(({ message, remedy }) => `${message} ${remedy}`.trim());
  return (
    <div className={formStyles.summary} role="alert">
      <p>{words.length === 0 ? problem.detail : words.join(' ')}</p>
    </div>
  );
}
