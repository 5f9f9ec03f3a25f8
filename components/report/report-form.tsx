import { AreaField } from '#components/form/area-field.tsx';
import { ChoiceField } from '#components/form/choice-field.tsx';
import { Field } from '#components/form/field.tsx';
import { type FormShown, PostedForm } from '#components/form/posted-form.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { MAXIMUM_CONTACT, MAXIMUM_EVIDENCE, MAXIMUM_WORDS } from '#lib/domain/check-report.ts';
import { ERROR_KINDS, type ReportSubject } from '#lib/domain/error-report.ts';
import { localAddress } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import type { ReturnedForm } from '#lib/http/returned-form.ts';
import styles from './report-form.module.css';

export interface ReportFormProps {
  readonly subject: ReportSubject;
  /** Says when the page was made; see lib/http/form-seal.ts. */
  readonly seal: string;
  readonly returned: ReturnedForm | null;
  readonly words: Messages;
}

/** Where a reader says what is wrong with a record. */
export function ReportForm({ subject, seal, returned, words }: ReportFormProps) {
  return (
    <PostedForm
      form="report"
      action={localAddress(words.locale, '/report/submission')}
      fields={['kind', 'words', 'evidenceUrl', 'contact']}
      returned={returned}
    >
      {(shown) => (
        <>
          <input type="hidden" name="record" value={subject.kind} />
          <input type="hidden" name="recordId" value={subject.id} />
          <input type="hidden" name="name" value={subject.slug} />
          <input type="hidden" name="seal" value={seal} />
          <Told shown={shown} words={words} />
          <Reached shown={shown} words={words} />
          <SubmitButton>{words.report.send}</SubmitButton>
        </>
      )}
    </PostedForm>
  );
}

interface FieldsProps {
  readonly shown: FormShown;
  readonly words: Messages;
}

function Told({ shown: { idOf, typedIn, problemOf }, words: { report } }: FieldsProps) {
  return (
    <>
      <ChoiceField
        id={idOf('kind')}
        name="kind"
        label={report.kind}
        choices={ERROR_KINDS.map((value) => ({ value, label: report.kinds[value] }))}
        chosen={typedIn('kind')}
        problem={problemOf('kind')}
      />
      <AreaField
        id={idOf('words')}
        name="words"
        label={report.words}
        hint={report.wordsHint}
        rows={6}
        required
        maxLength={MAXIMUM_WORDS}
        dir="auto"
        defaultValue={typedIn('words')}
        problem={problemOf('words')}
      />
      <Field
        id={idOf('evidenceUrl')}
        name="evidenceUrl"
        type="url"
        inputMode="url"
        label={report.optional(report.evidence)}
        hint={report.evidenceHint}
        maxLength={MAXIMUM_EVIDENCE}
        dir="ltr"
        defaultValue={typedIn('evidenceUrl')}
        problem={problemOf('evidenceUrl')}
      />
    </>
  );
}

function Reached({ shown: { idOf, typedIn, problemOf }, words: { report } }: FieldsProps) {
  return (
    <>
      <Field
        id={idOf('contact')}
        name="contact"
        type="email"
        autoComplete="email"
        label={report.optional(report.contact)}
        hint={report.contactHint}
        maxLength={MAXIMUM_CONTACT}
        dir="ltr"
        defaultValue={typedIn('contact')}
        problem={problemOf('contact')}
      />
      {/* No one sees it, by eye or by ear; what fills it in is a program. */}
      <div className={styles.trap} aria-hidden="true">
        <label htmlFor={idOf('reference')}>{report.trap}</label>
        <input id={idOf('reference')} name="reference" tabIndex={-1} autoComplete="off" />
      </div>
    </>
  );
}
