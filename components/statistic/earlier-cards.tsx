import { ClaimList } from '#components/claim/claim-list.tsx';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './earlier-cards.module.css';

/** The rest of the cards, folded away; a mark that leads to one of them unfolds it. */
export function EarlierCards({ claims, words, remarks }: EarlierCardsProps) {
  if (claims.length === 0) return null;
  return (
    <details className={styles.earlier}>
      <summary>{words.statistic.moreCards(claims.length)}</summary>
      <ClaimList claims={claims} words={words} under="statistic" remarks={remarks} />
    </details>
  );
}

interface EarlierCardsProps {
  readonly claims: readonly ReportedClaim[];
  readonly words: Messages;
  readonly remarks: ReadonlyMap<string, string>;
}
