import { FormAnswer } from '#components/form/form-answer.tsx';
import { Definitions } from '#components/page/definitions.tsx';
import { WebLink } from '#components/page/web-link.tsx';
import type { DeskReport } from '#lib/domain/error-report.ts';
import { addressOf } from '#lib/format/address.ts';
import { dateInWords } from '#lib/format/format-date.ts';
import { messagesInEnglish } from '#lib/format/messages/en.ts';
import type { ReturnedForm } from '#lib/http/returned-form.ts';
import { AnswerReportForm, answerFormName } from './answer-report-form.tsx';
import styles from './desk-report-list.module.css';
import { ReportedRecord } from './reported-record.tsx';
import { TakeReportForm, takeFormName } from './take-report-form.tsx';

export interface DeskReportEntryProps {
  readonly report: DeskReport;
  /** The page of the list, to come back to. */
  readonly page: number;
  readonly mayAnswer: boolean;
  readonly personId: string;
  readonly returned: ReturnedForm | null;
}

const labels = messagesInEnglish.report;

/** One report at the desk: what is said, of what, by whom as far as they said, and what was answered. */
export function DeskReportEntry({ report, page, mayAnswer, personId, returned }: DeskReportEntryProps) {
  const { id, kind, words, subject, state, assignee } = report;
  const isOpen = state === 'received' || state === 'under_review';
  const isMine = assignee?.id === personId;
  const hasForm = mayAnswer && (isOpen || state === 'spam');
  const forms = [takeFormName(id), ...(hasForm ? [] : [answerFormName(id)])];
  return (
    <>
      <div className={styles.told}>
        {forms.map((form) => (
          <FormAnswer key={form} form={form} returned={returned} />
        ))}
        <h2 className={styles.kind}>
          <a href={addressOf('en', 'reports', id)}>{labels.kinds[kind]}</a>{' '}
          <span className={styles.state}>{stateInWords(report, isMine)}</span>
        </h2>
        <blockquote className={styles.words} dir="auto">
          {words}
        </blockquote>
        <ReportFacts report={report} mayAnswer={mayAnswer} />
      </div>
      <div className={styles.record}>
        {subject === null ? (
          <p>{labels.recordGone}</p>
        ) : (
          <ReportedRecord subject={subject} words={messagesInEnglish} size="medium" />
        )}
      </div>
      <div className={styles.forms}>
        {mayAnswer && isOpen && !isMine ? (
          <TakeReportForm id={id} revision={report.revision} page={page} isTaken={assignee !== null} />
        ) : null}
        {hasForm ? <AnswerReportForm report={report} page={page} returned={returned} /> : null}
      </div>
    </>
  );
}

function stateInWords({ state, assignee }: DeskReport, isMine: boolean): string {
  if (state !== 'under_review') return labels.states[state];
  return isMine ? 'You are looking at it' : `${assignee?.name ?? 'Somebody'} is looking at it`;
}

function ReportFacts({ report, mayAnswer }: { readonly report: DeskReport; readonly mayAnswer: boolean }) {
  const { evidenceUrl, contact, createdAt, decidedAt, outcome, wordsShown } = report;
  return (
    <Definitions
      rows={[
        { term: 'Received', detail: dateInWords(createdAt.slice(0, 10)) },
        { term: 'To be checked at', detail: evidenceUrl === null ? null : <WebLink url={evidenceUrl} /> },
        {
          term: 'Can be reached at',
          detail: contact === null || !mayAnswer ? null : <a href={`mailto:${contact}`}>{contact}</a>,
        },
        { term: 'Answered', detail: decidedAt === null ? null : dateInWords(decidedAt.slice(0, 10)) },
        { term: 'Answer', detail: outcome },
        { term: null, detail: wordsShown ? 'The words are shown to readers.' : null },
      ]}
    />
  );
}
