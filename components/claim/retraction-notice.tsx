import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { dateInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './retraction-notice.module.css';

/** Why a retracted record was retracted, before anything else on its page; nothing for any other. */
export function RetractionNotice({ claim, words }: RetractionNoticeProps) {
  if (claim.status !== 'retracted') return null;
  const on = claim.retractedAt === null ? null : dateInWords(claim.retractedAt.slice(0, 10), words.locale);
  return (
    <p className={styles.notice}>
      {on === null ? `${words.figure.retracted}.` : words.claim.retractedOn(on)} {claim.retractionReason}
    </p>
  );
}

interface RetractionNoticeProps {
  readonly claim: Pick<ReportedClaim, 'status' | 'retractedAt' | 'retractionReason'>;
  readonly words: Messages;
}
