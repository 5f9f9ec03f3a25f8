import { QuoteInContext } from '#components/claim/quote-in-context.tsx';
import { FigureAsReported } from '#components/figure/figure-as-reported.tsx';
import type { ClaimPair } from '#lib/comparison/pair-claims.ts';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { addressOf } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './claim-pair.module.css';

/** Two claims about one thing, and in words what is the same and what differs. */
export function ClaimPairEntry({ pair, words }: ClaimPairProps) {
  const statistic = pair.first.statistic ?? pair.second.statistic;
  return (
    <li className={styles.entry}>
      {statistic === null ? null : (
        <h3 className={styles.name}>
          <a href={addressOf(words.locale, 'statistics', statistic.slug)}>{statistic.name}</a>
        </h3>
      )}
      <div className={styles.claims}>
        <PairedClaim claim={pair.first} words={words} />
        <PairedClaim claim={pair.second} words={words} />
      </div>
      <p className={styles.differences}>{pairInWords(pair, words)}</p>
    </li>
  );
}

interface ClaimPairProps {
  readonly pair: ClaimPair;
  readonly words: Messages;
}

function PairedClaim({ claim, words }: { readonly claim: ReportedClaim; readonly words: Messages }) {
  const { evidence } = claim;
  return (
    <div>
      <FigureAsReported
        claim={claim}
        words={words}
        size="medium"
        href={addressOf(words.locale, 'claims', claim.id)}
      />
      {evidence.kind === 'quote' && evidence.words !== null ? (
        <div className={styles.quote}>
          <QuoteInContext quoted={evidence.words} withContext={false} />
        </div>
      ) : null}
    </div>
  );
}

/** "The same figure; other words: “31,988”, and “nearly 32,000”; another source: …" */
function pairInWords({ first, differences }: ClaimPair, { compare: { articles: labels } }: Messages): string {
  if (differences.length === 0) return labels.alike;
  const isSame = first.figure !== null && differences.every(({ part }) => part !== 'figure');
  const said = differences.map((difference) =>
    labels.differences[difference.part](difference.first, difference.second),
  );
  const sentence = [...(isSame ? [labels.sameFigure] : []), ...said].join('; ');
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`;
}
