import { Definitions } from '#components/page/definitions.tsx';
import { Heading } from '#components/page/heading.tsx';
import { Section } from '#components/page/section.tsx';
import type { PublicReport } from '#lib/domain/error-report.ts';
import { dateInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './report-document.module.css';
import { ReportedRecord, recordAddress } from './reported-record.tsx';

/** A report's permanent page: what it is about, where it stands, and what the editors answered. */
export function ReportDocument({ report, words }: ReportDocumentProps) {
  const labels = words.report;
  return (
    <>
      <Section note={<Dates report={report} words={words} />}>
        <Heading kind={labels.page} title={labels.pageTitle(labels.kinds[report.kind])} />
        <p className={styles.state}>{labels.states[report.state]}</p>
        <p className={styles.text}>{labels.stateTexts[report.state]}</p>
        <RevisionLink report={report} words={words} />
      </Section>
      {report.outcome === null ? null : (
        <Section title={labels.answer}>
          <p className={styles.words}>{report.outcome}</p>
        </Section>
      )}
      {report.state === 'spam' ? null : (
        <Section title={labels.readersWords}>
          {report.words === null ? (
            <p className={styles.remark}>{labels.wordsHeld}</p>
          ) : (
            <blockquote className={styles.words} dir="auto">
              {report.words}
            </blockquote>
          )}
        </Section>
      )}
      <Section title={report.decidedAt === null ? labels.record : labels.recordNow}>
        {report.subject === null ? (
          <p className={styles.text}>{labels.recordGone}</p>
        ) : (
          <ReportedRecord subject={report.subject} words={words} />
        )}
      </Section>
    </>
  );
}

interface ReportDocumentProps {
  readonly report: PublicReport;
  readonly words: Messages;
}

function Dates({ report, words }: ReportDocumentProps) {
  const labels = words.report;
  const dayOf = (instant: string) => dateInWords(instant.slice(0, 10), words.locale);
  return (
    <Definitions
      rows={[
        { term: labels.receivedOn, detail: dayOf(report.receivedAt) },
        { term: labels.answeredOn, detail: report.decidedAt === null ? null : dayOf(report.decidedAt) },
      ]}
    />
  );
}

function RevisionLink({ report: { subject, revision }, words }: ReportDocumentProps) {
  if (subject === null || revision === null) return null;
  return (
    <p className={styles.text}>
      <a href={`${recordAddress(subject, words.locale)}#revision-${revision}`}>
        {words.report.toRevision(revision)}
      </a>
    </p>
  );
}
