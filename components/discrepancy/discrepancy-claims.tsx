import type { DiscrepancyClaim } from '#lib/domain/discrepancy.ts';
import { addressOf } from '#lib/format/address.ts';
import { dateInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './discrepancy-claims.module.css';

/** Links to the claims that take part in a discrepancy; the rest of many as a number. */
export function DiscrepancyClaims({ claims, words }: DiscrepancyClaimsProps) {
  const labels = words.discrepancy;
  return (
    <ul className={styles.claims} aria-label={labels.claims}>
      {claims.slice(0, MOST_LINKS).map(({ id, verbatim, outletName, publishedOn }) => (
        <li key={id}>
          <a href={addressOf(words.locale, 'claims', id)}>
            {labels.claim(
              verbatim,
              outletName,
              publishedOn === null ? null : dateInWords(publishedOn, words.locale),
            )}
          </a>
        </li>
      ))}
      {claims.length > MOST_LINKS ? <li>{labels.moreClaims(claims.length - MOST_LINKS)}</li> : null}
    </ul>
  );
}

// A conflict of many values names its ends; nobody follows more links than this.
const MOST_LINKS = 12;

interface DiscrepancyClaimsProps {
  readonly claims: readonly DiscrepancyClaim[];
  readonly words: Messages;
}
