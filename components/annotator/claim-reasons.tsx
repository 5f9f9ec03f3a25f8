import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import styles from './claim-reasons.module.css';

/**
 * Why the program suggests a claim, on request. It stands last in the card: only the current card shows it, and
 * nothing above may move while a pointer presses a button there.
 */
export function ClaimReasons({ claim: { suggestion } }: { readonly claim: ClaimRecord }) {
  if (suggestion === null || suggestion.because.length === 0) return null;
  return (
    <details className={styles.reasons}>
      <summary>Why this was suggested</summary>
      <ul>
        {suggestion.because.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
