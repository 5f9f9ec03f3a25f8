import { WebLink } from '#components/page/web-link.tsx';
import { assertNever } from '#lib/assert-never.ts';
import type { ReportedClaim, ReportedEvidence } from '#lib/domain/reported-claim.ts';
import { dateInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './evidence.module.css';
import { QuoteInContext } from './quote-in-context.tsx';

/** What stands behind a claim: the quoted words, a table's cell, or the plain statement that only the place was kept. */
export function Evidence({ claim, words }: { readonly claim: ReportedClaim; readonly words: Messages }) {
  const { evidence } = claim;
  switch (evidence.kind) {
    case 'quote':
      return <QuotedEvidence claim={claim} evidence={evidence} words={words} />;
    case 'table':
      return (
        <>
          <p>{words.claim.tableCell(evidence.table, evidence.row, evidence.column)}</p>
          <ReadAt url={claim.article.url} words={words} />
        </>
      );
    case 'recorded':
      return (
        <>
          <p>{words.claim.recorded}</p>
          {evidence.note === null ? null : <p className={styles.note}>{evidence.note}</p>}
          <ReadAt url={evidence.url ?? claim.article.url} words={words} />
        </>
      );
    default:
      return assertNever(evidence);
  }
}

function QuotedEvidence({ claim, evidence, words }: QuotedEvidenceProps) {
  const quoted = evidence.words;
  return (
    <>
      {quoted === null ? (
        <p>
          {words.claim.takenDown} {evidence.takedownReason}
        </p>
      ) : (
        <QuoteInContext quoted={quoted} />
      )}
      {quoted?.translation ? (
        <p className={styles.note}>
          {words.claim.translation}: {quoted.translation}
        </p>
      ) : null}
      {evidence.capturedAt === null ? null : (
        <p className={styles.note}>
          {words.claim.captured(dateInWords(evidence.capturedAt.slice(0, 10), words.locale))}
        </p>
      )}
      <ReadAt url={claim.article.url} words={words} />
    </>
  );
}

interface QuotedEvidenceProps {
  readonly claim: ReportedClaim;
  readonly evidence: Extract<ReportedEvidence, { kind: 'quote' }>;
  readonly words: Messages;
}

function ReadAt({ url, words }: { readonly url: string | null; readonly words: Messages }) {
  if (url === null) return null;
  return (
    <p className={styles.readAt}>
      {words.claim.readAt} <WebLink url={url} />
    </p>
  );
}
