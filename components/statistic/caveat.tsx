import type { Messages } from '#lib/format/messages/en.ts';
import styles from './caveat.module.css';

/**
 * What every reader must know before using a statistic. Wherever its figures stand, this stands with them: on its page,
 * where it is compared, and in what other sites embed.
 */
export function Caveat({ caveat, words }: CaveatProps) {
  if (caveat === null || caveat.trim() === '') return null;
  return (
    <p className={styles.caveat} role="note" dir="auto">
      <strong className={styles.label}>{words.statistic.caveat}:</strong> {caveat}
    </p>
  );
}

interface CaveatProps {
  /** Null where the statistic has none. */
  readonly caveat: string | null;
  readonly words: Messages;
}
