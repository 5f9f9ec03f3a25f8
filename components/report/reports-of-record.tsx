import type { AnsweredReport, ReportTarget } from '#lib/domain/error-report.ts';
import { addressOf, reportAddress } from '#lib/format/address.ts';
import { dateInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './reports-of-record.module.css';

/** At the end of a record's page: what became of errors that readers reported, and where to report another. */
export function ReportsOfRecord({ kind, slug, reports, words }: ReportsOfRecordProps) {
  return (
    <div className={styles.reports}>
      <Answered reports={reports} words={words} />
      <p>
        <a href={reportAddress(words.locale, kind, slug)}>{words.report.link}</a>
      </p>
    </div>
  );
}

interface ReportsOfRecordProps {
  readonly kind: ReportTarget['kind'];
  /** What the record's address names: a slug, or a claim's id. */
  readonly slug: string;
  /** The latest answer first. */
  readonly reports: readonly AnsweredReport[];
  readonly words: Messages;
}

function Answered({ reports, words }: Pick<ReportsOfRecordProps, 'reports' | 'words'>) {
  const [latest] = reports;
  if (latest === undefined) return null;
  const dayOf = ({ decidedAt }: AnsweredReport) => dateInWords(decidedAt.slice(0, 10), words.locale);
  const hrefOf = ({ id }: AnsweredReport) => addressOf(words.locale, 'reports', id);
  if (reports.length === 1)
    return (
      <p>
        <a href={hrefOf(latest)}>{words.report.answeredOne(dayOf(latest))}</a>
      </p>
    );
  return (
    <div className={styles.several}>
      <p>{words.report.answered(reports.length)}</p>
      <ul className={styles.list}>
        {reports.map((report) => (
          <li key={report.id}>
            <a href={hrefOf(report)}>{dayOf(report)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
