import { AreaField } from '#components/form/area-field.tsx';
import { PostedForm } from '#components/form/posted-form.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import type { StatisticRecord } from '#lib/domain/statistic-record.ts';
import type { ReturnedForm } from '#lib/http/returned-form.ts';
import styles from './steps-page.module.css';

/** What every reader must know before using a statistic, for editors to say. */
export function CaveatForm({ statistic, returned }: CaveatFormProps) {
  return (
    <details className={styles.give} open={returned?.form === 'caveat'}>
      <summary>What readers must know before using it</summary>
      <PostedForm
        form="caveat"
        action={`/desk/statistics/${statistic.id}/caveat`}
        fields={['caveat']}
        returned={returned}
      >
        {({ idOf, typedIn, problemOf }) => (
          <>
            <input type="hidden" name="revision" value={statistic.revision} />
            <AreaField
              id={idOf('caveat')}
              name="caveat"
              label="Before anybody uses it"
              hint="Stands with every figure of this statistic, here and wherever it is shown on other sites. May stay empty."
              defaultValue={typedIn('caveat') ?? statistic.caveat ?? ''}
              problem={problemOf('caveat')}
            />
            <SubmitButton kind="quiet">Save what readers must know</SubmitButton>
          </>
        )}
      </PostedForm>
    </details>
  );
}

interface CaveatFormProps {
  readonly statistic: Pick<StatisticRecord, 'id' | 'caveat' | 'revision'>;
  readonly returned: ReturnedForm | null;
}
