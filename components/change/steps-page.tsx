import { FigureAsReported } from '#components/figure/figure-as-reported.tsx';
import { Field } from '#components/form/field.tsx';
import { FormAnswer } from '#components/form/form-answer.tsx';
import { PostedForm } from '#components/form/posted-form.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { EmptyNote } from '#components/page/empty-note.tsx';
import { Pager } from '#components/page/pager.tsx';
import { CHANGE_KINDS } from '#lib/domain/change.ts';
import type { StatisticRecord } from '#lib/domain/statistic-record.ts';
import { messagesInEnglish as words } from '#lib/format/messages/en.ts';
import type { ReturnedForm } from '#lib/http/returned-form.ts';
import type { ExplainedStep } from '#lib/timeline/explained-step.ts';
import { CaveatForm } from './caveat-form.tsx';
import { changeInWords, signed } from './change-words.ts';
import styles from './steps-page.module.css';

/** The steps of a statistic's series, each with the reasons given for it and a form for one more. */
export function StepsPage({ statistic, steps, total, page, returned }: StepsPageProps) {
  const address = `/desk/statistics/${statistic.id}/changes`;
  return (
    <>
      <p>
        <a href="/desk/changes">Changes</a>
      </p>
      <h1>{statistic.name}</h1>
      <p className={styles.lead}>
        Where two figures of one source follow each other and differ, say why. Readers see the reason at the
        step; what the record can tell by itself is proposed.
      </p>
      <CaveatForm statistic={statistic} returned={returned} />
      <FormAnswer form="withdrawal" returned={returned} />
      {returned?.outcome === 'done' ? <FormAnswer form="change" returned={returned} /> : null}
      {steps.length === 0 ? <EmptyNote>No two figures of one source differ yet.</EmptyNote> : null}
      <ol className={styles.steps}>
        {steps.map((step) => (
          <StepItem key={`${step.from.id} ${step.to.id}`} step={step} address={address} returned={returned} />
        ))}
      </ol>
      <Pager
        page={page.number}
        last={Math.ceil(total / page.size)}
        hrefOf={(number) => `${address}?page=${number}`}
        words={words}
      />
    </>
  );
}

export interface StepsPageProps {
  readonly statistic: Pick<StatisticRecord, 'id' | 'name' | 'caveat' | 'revision'>;
  readonly steps: readonly ExplainedStep[];
  readonly total: number;
  readonly page: { readonly number: number; readonly size: number };
  readonly returned: ReturnedForm | null;
}

interface StepProps {
  readonly step: ExplainedStep;
  readonly address: string;
  readonly returned: ReturnedForm | null;
}

function StepItem({ step, address, returned }: StepProps) {
  const { from, to, difference, suggestion, changes } = step;
  return (
    <li className={styles.step}>
      <div className={styles.figures}>
        <FigureAsReported
          claim={from}
          words={words}
          size="medium"
          href={`/claims/${from.id}`}
          underStatistic
        />
        <FigureAsReported claim={to} words={words} size="medium" href={`/claims/${to.id}`} underStatistic />
        <p>{difference === null ? 'Another count' : signed(difference, 'en')}</p>
      </div>
      <ul className={styles.reasons}>
        {changes.map((change) => (
          <li key={change.id}>
            {changeInWords(change, words)}
            <form method="post" action={`${address}/withdrawals`}>
              <input type="hidden" name="id" value={change.id} />
              <SubmitButton kind="quiet" size="small" label={`Take back: ${change.explanation}`}>
                Take back
              </SubmitButton>
            </form>
          </li>
        ))}
      </ul>
      <details className={styles.give} open={returnedTo(to.id, returned) !== null}>
        <summary>{changes.length === 0 ? 'Say why' : 'Add a reason'}</summary>
        {suggestion === null ? null : <p className={styles.hint}>Proposed: {suggestion.because}</p>}
        <ReasonForm step={step} address={address} returned={returned} />
      </details>
    </li>
  );
}

/** Every step has a form of the same route; what came back is the one's whose later figure it names. */
function returnedTo(claimId: string, returned: ReturnedForm | null): ReturnedForm | null {
  const isRefused = returned?.form === 'change' && returned.outcome === 'refused';
  return isRefused && returned.values.toClaimId === claimId
    ? { ...returned, form: `change-${claimId}` }
    : null;
}

function ReasonForm({ step: { from, to, difference, suggestion }, address, returned }: StepProps) {
  return (
    <PostedForm
      form={`change-${to.id}`}
      action={`${address}/explanations`}
      fields={['kind', 'amount', 'explanation']}
      returned={returnedTo(to.id, returned)}
    >
      {({ idOf, typedIn, problemOf }) => (
        <>
          <input type="hidden" name="fromClaimId" value={from.id} />
          <input type="hidden" name="toClaimId" value={to.id} />
          <SelectField
            id={idOf('kind')}
            name="kind"
            label="Reason"
            options={CHANGE_KINDS.map((value) => ({ value, label: words.change.kinds[value] }))}
            defaultValue={typedIn('kind') ?? suggestion?.kind ?? 'new_events'}
            problem={problemOf('kind')}
          />
          <Field
            id={idOf('amount')}
            name="amount"
            label="Its part of the step"
            hint="A plain number; leave it empty where it is not known."
            inputMode="decimal"
            defaultValue={typedIn('amount') ?? (difference === null ? '' : String(difference))}
            problem={problemOf('amount')}
          />
          <Field
            id={idOf('explanation')}
            name="explanation"
            label="In words readers will see"
            defaultValue={typedIn('explanation') ?? suggestion?.because ?? ''}
            problem={problemOf('explanation')}
          />
          <SubmitButton kind="quiet">Record the reason</SubmitButton>
        </>
      )}
    </PostedForm>
  );
}
