import { outletInWords } from '#components/article/outlet-in-words.ts';
import { FigureValue } from '#components/figure/figure-value.tsx';
import { Origin } from '#components/figure/origin.tsx';
import type { SourceRevision } from '#lib/domain/correction.ts';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { addressOf } from '#lib/format/address.ts';
import { asOfInWords, dateInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { CorrectionEntry } from './correction-entry.tsx';
import styles from './correction-list.module.css';

/** A figure its source replaced: both numbers, each leading to its words, and how that is known. */
export function RevisionEntry({ revision, words, withSource = true }: RevisionEntryProps) {
  const { before, after, change, kind, on } = revision;
  const { revisions } = words.corrections;
  const { statistic, asOf } = after;
  return (
    <CorrectionEntry on={on} words={words}>
      <p className={styles.place}>
        {withSource ? (
          <>
            <Origin claim={after} words={words} />
            {statistic === null ? null : ': '}
          </>
        ) : null}
        {statistic === null ? null : (
          <a href={addressOf(words.locale, 'statistics', statistic.slug)}>{statistic.name}</a>
        )}
      </p>
      <p className={styles.step}>
        <Value claim={before} words={words} /> {words.change.to} <Value claim={after} words={words} />
        {asOf === null ? null : `, ${words.figure.asOf(asOfInWords(asOf, words.locale))}`}
      </p>
      <p className={styles.reason} dir="auto">
        {change === null
          ? revisions.how[kind]
          : words.change.because(words.change.kinds[change.kind], change.explanation)}
      </p>
      <p className={styles.place}>{revisions.reports(reportOf(before, words), reportOf(after, words))}</p>
    </CorrectionEntry>
  );
}

interface RevisionEntryProps {
  readonly revision: SourceRevision;
  readonly words: Messages;
  /** Left out on the source's own page. */
  readonly withSource?: boolean;
}

function Value({ claim, words }: { readonly claim: ReportedClaim; readonly words: Messages }) {
  return (
    <a href={addressOf(words.locale, 'claims', claim.id)}>
      <FigureValue claim={claim} words={words} withCounts={false} />
    </a>
  );
}

function reportOf({ article: { outlet, publishedOn } }: ReportedClaim, words: Messages): string {
  const day = publishedOn === null ? words.article.noDate : dateInWords(publishedOn, words.locale);
  return words.discrepancy.printedIn(outletInWords(outlet, words), day);
}
