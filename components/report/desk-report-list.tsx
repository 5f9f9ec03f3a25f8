import { FormAnswer } from '#components/form/form-answer.tsx';
import { EmptyNote } from '#components/page/empty-note.tsx';
import { Pager } from '#components/page/pager.tsx';
import type { DeskReports } from '#lib/domain/error-report.ts';
import { pageAddress } from '#lib/format/address.ts';
import { messagesInEnglish } from '#lib/format/messages/en.ts';
import type { ReturnedForm } from '#lib/http/returned-form.ts';
import { DeskReportEntry } from './desk-report-entry.tsx';
import styles from './desk-report-list.module.css';

export interface DeskReportListProps {
  readonly list: DeskReports;
  /** Ids of those that whoever asks may answer, and whose contact they may see. */
  readonly answerable: ReadonlySet<string>;
  /** Whoever asks. */
  readonly personId: string;
  readonly returned: ReturnedForm | null;
}

/** What readers reported, what waits for an answer first; each with the forms that take it on and answer it. */
export function DeskReportList({ list, answerable, personId, returned }: DeskReportListProps) {
  const { reports, open, page, pages } = list;
  // The answer stands at the report; where that is on another page now, at the top.
  const isAtReport = reports.some(({ id }) => returned?.form.endsWith(id));
  return (
    <>
      {returned === null || isAtReport ? null : <FormAnswer form={returned.form} returned={returned} />}
      {reports.length === 0 ? (
        <EmptyNote>
          No reader has reported an error yet. Each claim, statistic, article and source has a link to do so.
        </EmptyNote>
      ) : (
        <p className={styles.lead}>
          {inWords(open)} for an answer. Readers see that a report was received and what it is about; its
          words only if you choose to show them. Whoever sent it finds your answer at the report’s own page.
        </p>
      )}
      <ul className={styles.list}>
        {reports.map((report) => (
          <li key={report.id} className={styles.entry} id={`report-${report.id}`} data-state={report.state}>
            <DeskReportEntry
              report={report}
              page={page}
              mayAnswer={answerable.has(report.id)}
              personId={personId}
              returned={returned}
            />
          </li>
        ))}
      </ul>
      <Pager
        page={page}
        last={pages}
        hrefOf={(number) => pageAddress('/desk/reports', number)}
        words={messagesInEnglish}
      />
    </>
  );
}

function inWords(open: number): string {
  if (open === 0) return 'No report waits';
  return open === 1 ? 'One report waits' : `${open} reports wait`;
}
