import { AreaField } from '#components/form/area-field.tsx';
import { CheckField } from '#components/form/check-field.tsx';
import { ChoiceField } from '#components/form/choice-field.tsx';
import { PostedForm } from '#components/form/posted-form.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import type { ErrorReportRecord } from '#lib/domain/error-report.ts';
import type { ReturnedForm } from '#lib/http/returned-form.ts';
import styles from './desk-report-list.module.css';

export interface AnswerReportFormProps {
  readonly report: ErrorReportRecord;
  /** The page of the list, to come back to. */
  readonly page: number;
  readonly returned: ReturnedForm | null;
}

/** The form of one report among many, as its route knows it. */
export function answerFormName(id: string): string {
  return `answer-${id}`;
}

/** Where an editor says what became of a report; folded away until asked for, or until it comes back with a problem. */
export function AnswerReportForm({ report: { id, revision, state }, page, returned }: AnswerReportFormProps) {
  const form = answerFormName(id);
  return (
    <details className={styles.fold} open={returned?.form === form}>
      <summary>{state === 'spam' ? 'Answer it after all' : 'Answer'}</summary>
      <PostedForm
        form={form}
        action={`/desk/reports/${id}/answer`}
        fields={['outcome', 'explanation']}
        returned={returned}
      >
        {({ idOf, typedIn, problemOf }) => (
          <>
            <input type="hidden" name="revision" value={revision} />
            <input type="hidden" name="page" value={page} />
            <ChoiceField
              id={idOf('outcome')}
              name="outcome"
              label="Outcome"
              choices={state === 'spam' ? ANSWERS : [...ANSWERS, SPAM]}
              chosen={typedIn('outcome')}
              problem={problemOf('outcome')}
            />
            <AreaField
              id={idOf('explanation')}
              name="explanation"
              label="Explanation, shown to readers"
              hint="What was corrected, or why nothing is changed. Correct the record first: the report then links to the revision."
              maxLength={2000}
              rows={4}
              defaultValue={typedIn('explanation')}
              problem={problemOf('explanation')}
            />
            <CheckField
              id={idOf('showWords')}
              name="showWords"
              label="Show the reader’s words with the answer"
              defaultChecked={typedIn('showWords') === 'on'}
            />
            <SubmitButton>Answer for good</SubmitButton>
          </>
        )}
      </PostedForm>
    </details>
  );
}

const ANSWERS = [
  { value: 'corrected', label: 'Corrected' },
  { value: 'not_changed', label: 'Not changed' },
];
const SPAM = { value: 'spam', label: 'Spam: set aside, no explanation needed' };
