import type { SettlementRecord } from '#lib/domain/discrepancy.ts';
import { dateInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './discrepancy-list.module.css';

/** How an editor explained a disagreement; nothing while it is open. */
export function Settled({ settlement, words }: SettledProps) {
  if (settlement === null) return null;
  return (
    <div className={styles.settlement}>
      <p className={styles.settled}>
        {words.discrepancy.settled(dateInWords(settlement.settledAt.slice(0, 10), words.locale))}
      </p>
      <p dir="auto">{settlement.explanation}</p>
    </div>
  );
}

interface SettledProps {
  readonly settlement: SettlementRecord | null;
  readonly words: Messages;
}
