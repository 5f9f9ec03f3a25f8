import { AreaField } from '#components/form/area-field.tsx';
import { PostedForm } from '#components/form/posted-form.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import type { ReturnedForm } from '#lib/http/returned-form.ts';
import styles from './settle-form.module.css';

export interface SettleFormProps {
  /** The discrepancy. */
  readonly id: string;
  /** The page of the list it stands on, to come back to. */
  readonly page: number;
  readonly returned: ReturnedForm | null;
}

/** The form of one discrepancy among many, as its route knows it. */
export function settleFormName(id: string): string {
  return `settle-${id}`;
}

/** Where an editor says why claims differ; folded away until asked for, or until it comes back with a problem. */
export function SettleForm({ id, page, returned }: SettleFormProps) {
  const form = settleFormName(id);
  return (
    <details className={styles.fold} open={returned?.form === form}>
      <summary>Settle</summary>
      <PostedForm
        form={form}
        action={`/desk/discrepancies/${id}/settlements`}
        fields={['explanation']}
        returned={returned}
      >
        {({ idOf, typedIn, problemOf }) => (
          <>
            <input type="hidden" name="page" value={page} />
            <AreaField
              id={idOf('explanation')}
              name="explanation"
              label="Explanation, shown to readers"
              hint="Why the figures differ, and how that is known. The figures themselves stay as they were reported."
              required
              maxLength={2000}
              defaultValue={typedIn('explanation')}
              problem={problemOf('explanation')}
            />
            <SubmitButton>Settle with this explanation</SubmitButton>
          </>
        )}
      </PostedForm>
    </details>
  );
}
