import { outletInWords } from '#components/article/outlet-in-words.ts';
import { OutletName } from '#components/article/outlet-name.tsx';
import { FigureAsReported } from '#components/figure/figure-as-reported.tsx';
import { assertNever } from '#lib/assert-never.ts';
import {
  type Lineage,
  type LineageChange,
  type LineageReport,
  traceLineage,
} from '#lib/comparison/lineage.ts';
import type { OtherReports as Reports } from '#lib/domain/public-claim.ts';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { addressOf } from '#lib/format/address.ts';
import { dateInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './other-reports.module.css';

/** Who else reported a figure, who was first, and what became of it in the repeating. */
export function OtherReports({ claim, others, words }: OtherReportsProps) {
  const lineage = traceLineage(claim, others.reports);
  return (
    <>
      <p className={styles.first}>{firstInWords(lineage, words)}</p>
      <ol className={styles.reports}>
        {lineage.reports.map((report, place) => (
          <Report
            key={report.claim.id}
            report={report}
            isCompared={place > 0 && lineage.first.kind !== 'unknown'}
            words={words}
          />
        ))}
      </ol>
      {others.more === 0 ? null : <p className={styles.remark}>{words.lineage.more(others.more)}</p>}
    </>
  );
}

interface OtherReportsProps {
  readonly claim: ReportedClaim;
  readonly others: Reports;
  readonly words: Messages;
}

function firstInWords({ first, reports }: Lineage, words: Messages): string {
  const { lineage, locale } = words;
  switch (first.kind) {
    case 'unknown':
      return lineage.unknownFirst;
    case 'sameDay':
      return lineage.sameDay(first.reports, dateInWords(first.day, locale));
    case 'one': {
      const { outlet, publishedOn } = first.claim.article;
      const day = publishedOn === null ? '' : dateInWords(publishedOn, locale);
      return lineage[reports[0]?.isThis ? 'thisFirst' : 'first'](outletInWords(outlet, words), day);
    }
    default:
      return assertNever(first);
  }
}

function Report({ report, isCompared, words }: ReportProps) {
  const { claim, isThis } = report;
  const { article } = claim;
  return (
    <li className={styles.report} aria-current={isThis ? 'true' : undefined}>
      <p className={styles.place}>
        {article.publishedOn === null ? (
          words.article.noDate
        ) : (
          <time dateTime={article.publishedOn}>{dateInWords(article.publishedOn, words.locale)}</time>
        )}
        , <OutletName outlet={article.outlet} words={words} />
        {isThis ? `, ${words.lineage.thisReport}` : null}
      </p>
      <FigureAsReported
        claim={claim}
        words={words}
        size="medium"
        underStatistic
        {...(isThis ? {} : { href: addressOf(words.locale, 'claims', claim.id) })}
      />
      {isCompared ? <p className={styles.changes}>{changesInWords(report, words)}</p> : null}
    </li>
  );
}

interface ReportProps {
  readonly report: LineageReport;
  readonly isCompared: boolean;
  readonly words: Messages;
}

function changesInWords({ changes }: LineageReport, words: Messages): string {
  if (changes.length === 0) return words.lineage.same;
  return changes.map((change) => changeInWords(change, words)).join('; ');
}

function changeInWords(change: LineageChange, { lineage }: Messages): string {
  const part = lineage.parts[change.part];
  switch (change.kind) {
    case 'dropped':
      return lineage.dropped(part, change.before);
    case 'added':
      return lineage.added(part, change.after);
    case 'changed':
      return lineage.changed(part, change.before, change.after);
    default:
      return assertNever(change);
  }
}
