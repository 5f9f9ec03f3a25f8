import { cardIdOf } from '#components/claim/card-id.ts';
import type { Change } from '#lib/domain/change.ts';
import { addressOf } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { claimDateInWords } from '#lib/timeline/claim-date.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import styles from './change-list.module.css';
import { changeInWords, changesByStep } from './change-words.ts';

/** Why the numbers stepped, in the editors' words, each step with its reasons. */
export function ChangeList({ changes, claims, cards, words }: ChangeListProps) {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return (
    <ol className={styles.changes}>
      {changesByStep(changes).map((reasons, index) => (
        <li key={reasons[0]?.id} id={`change-${index + 1}`}>
          <StepWords change={reasons[0]} byId={byId} cards={cards} words={words} />
          <ul>
            {reasons.map((change) => (
              <li key={change.id}>{changeInWords(change, words)}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

interface ChangeListProps {
  readonly changes: readonly Change[];
  readonly claims: readonly TimelineClaim[];
  /** Claims with a card on this page. */
  readonly cards: ReadonlySet<string>;
  readonly words: Messages;
}

interface StepProps extends Pick<ChangeListProps, 'cards' | 'words'> {
  readonly change: Change | undefined;
  readonly byId: ReadonlyMap<string, TimelineClaim>;
}

/** "Gaza Ministry of Health, from 22,600 as of ... to 22,722 as of ...". */
function StepWords({ change, byId, cards, words }: StepProps) {
  const [from, to] = [byId.get(change?.fromClaimId ?? ''), byId.get(change?.toClaimId ?? '')];
  if (from === undefined || to === undefined) return null;
  const linkOf = (claim: TimelineClaim) => (
    <a href={cards.has(claim.id) ? `#${cardIdOf(claim.id)}` : addressOf(words.locale, 'claims', claim.id)}>
      {claim.verbatim}
    </a>
  );
  return (
    <p>
      <bdi>{to.originName}</bdi>: {linkOf(from)} ({claimDateInWords(from, words.locale)}) {words.change.to}{' '}
      {linkOf(to)} ({claimDateInWords(to, words.locale)})
    </p>
  );
}
