import type { CompareMatrix } from '#lib/comparison/compare-matrix.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import type { CompareView } from './compare-address.ts';
import styles from './date-links.module.css';

/** The way to earlier and later dates, with how much of the record lies there. */
export function DateLinks({ matrix: { earlier, later }, hrefOf, words }: DateLinksProps) {
  if (earlier === null && later === null) return null;
  const { compare } = words;
  return (
    <nav className={styles.dates} aria-label={compare.dates}>
      {earlier === null ? null : (
        <a href={hrefOf({ to: earlier.to, page: 1 })}>{compare.earlier(earlier.columns, earlier.claims)}</a>
      )}
      {later === null ? null : (
        <a href={hrefOf({ to: later.to, page: 1 })}>{compare.later(later.columns, later.claims)}</a>
      )}
    </nav>
  );
}

interface DateLinksProps {
  readonly matrix: Pick<CompareMatrix, 'earlier' | 'later'>;
  readonly hrefOf: (over: Partial<CompareView>) => string;
  readonly words: Messages;
}
