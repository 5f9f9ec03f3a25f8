'use client';

import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import styles from './claim-quote.module.css';
import { findQuoteSpan, spansOf } from './claim-spans.ts';

/** The words a claim stands on, with its number marked in them. */
export function ClaimQuoteView({ claim }: { readonly claim: ClaimRecord }) {
  const { evidence } = claim;
  if (evidence.kind === 'table') {
    return (
      <p className={styles.recorded}>
        {evidence.table}: row “{evidence.row}”, column “{evidence.column}”.
      </p>
    );
  }
  if (evidence.kind === 'recorded') return <p className={styles.recorded}>Recorded; words not captured.</p>;
  const { exact, language } = evidence.quote;
  if (exact === null) return <p className={styles.recorded}>The words were taken down.</p>;
  return (
    <blockquote className={styles.quote} lang={language}>
      <p>
        <MarkedNumber claim={claim} exact={exact} />
      </p>
    </blockquote>
  );
}

function MarkedNumber({ claim, exact }: { readonly claim: ClaimRecord; readonly exact: string }) {
  const quote = findQuoteSpan(claim);
  const number = spansOf(claim, 'number')[0];
  if (quote === null || number === undefined || number.start < quote.start || number.end > quote.end)
    return exact;
  const [start, end] = [number.start - quote.start, number.end - quote.start];
  return (
    <>
      {exact.slice(0, start)}
      <mark className={styles.number}>{exact.slice(start, end)}</mark>
      {exact.slice(end)}
    </>
  );
}
