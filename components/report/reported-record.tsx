import { QuoteInContext } from '#components/claim/quote-in-context.tsx';
import { FigureAsReported } from '#components/figure/figure-as-reported.tsx';
import type { ReportSubject } from '#lib/domain/error-report.ts';
import { addressOf, type PageKind } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './reported-record.module.css';

/** The record a report is about, as far as its words are needed to see what is meant: a figure with its quote, or a name. */
export function ReportedRecord({ subject, words, size = 'large' }: ReportedRecordProps) {
  const href = recordAddress(subject, words.locale);
  if (subject.kind !== 'claim')
    return (
      <p className={styles.name} dir="auto">
        <a href={href}>{subject.name}</a>
      </p>
    );
  const { claim } = subject;
  const quoted = claim.evidence.kind === 'quote' ? claim.evidence.words : null;
  return (
    <div className={styles.record}>
      <FigureAsReported claim={claim} words={words} size={size} href={href} />
      {quoted === null ? null : <QuoteInContext quoted={quoted} withContext={false} />}
      <p className={styles.article}>
        <span dir="auto">{claim.article.headline}</span>, {claim.article.outlet.name}
      </p>
    </div>
  );
}

export interface ReportedRecordProps {
  readonly subject: ReportSubject;
  readonly words: Messages;
  /** `medium` where it is one of several. */
  readonly size?: 'large' | 'medium';
}

/** Where the record stands. */
export function recordAddress({ kind, slug }: Pick<ReportSubject, 'kind' | 'slug'>, locale: string): string {
  return addressOf(locale, PAGES[kind], slug);
}

const PAGES = {
  claim: 'claims',
  statistic: 'statistics',
  article: 'articles',
  source: 'sources',
} as const satisfies Record<ReportSubject['kind'], PageKind>;
