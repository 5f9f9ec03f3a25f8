import { getDiscrepancyRule } from '#lib/comparison/detect-discrepancies.ts';
import type { PublicDiscrepancy } from '#lib/domain/discrepancy.ts';
import { localAddress } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { DiscrepancyClaims } from './discrepancy-claims.tsx';
import styles from './discrepancy-list.module.css';
import { Settled } from './settled.tsx';

/** Where the figures of a statistic disagree: in a sentence each, with what an editor said of it. Nothing where none do. */
export function DiscrepancyList({ discrepancies, words }: DiscrepancyListProps) {
  if (discrepancies.length === 0) return null;
  const rest = discrepancies.slice(MOST_UNFOLDED);
  return (
    <>
      <Entries discrepancies={discrepancies.slice(0, MOST_UNFOLDED)} words={words} />
      {rest.length === 0 ? null : (
        <details className={styles.rest}>
          <summary>{words.discrepancy.more(rest.length)}</summary>
          <Entries discrepancies={rest} words={words} />
        </details>
      )}
    </>
  );
}

// More than this would stand between a reader and the figures.
const MOST_UNFOLDED = 8;

interface DiscrepancyListProps {
  readonly discrepancies: readonly PublicDiscrepancy[];
  readonly words: Messages;
}

function Entries({ discrepancies, words }: DiscrepancyListProps) {
  return (
    <ul className={styles.list}>
      {discrepancies.map((discrepancy) => (
        <li key={discrepancy.id} className={styles.entry} id={`discrepancy-${discrepancy.id}`}>
          <Entry discrepancy={discrepancy} words={words} />
        </li>
      ))}
    </ul>
  );
}

function Entry({
  discrepancy,
  words,
}: {
  readonly discrepancy: PublicDiscrepancy;
  readonly words: Messages;
}) {
  const { rule, sentence, claims, settlement } = discrepancy;
  return (
    <>
      <p className={styles.rule}>
        <a href={localAddress(words.locale, `/about/method#${rule}`)}>{getDiscrepancyRule(rule).title}</a>
      </p>
      <p>{sentence}</p>
      <DiscrepancyClaims claims={claims} words={words} />
      <Settled settlement={settlement} words={words} />
    </>
  );
}
