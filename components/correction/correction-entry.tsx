import type { ReactNode } from 'react';
import { dateInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './correction-list.module.css';

/** One correction: its day, and what was corrected. */
export function CorrectionEntry({ on, children, words }: CorrectionEntryProps) {
  return (
    <li className={styles.entry}>
      {on === null ? (
        <span className={styles.on}>{words.corrections.noDay}</span>
      ) : (
        <time className={styles.on} dateTime={on}>
          {dateInWords(on.slice(0, 10), words.locale)}
        </time>
      )}
      <div className={styles.what}>{children}</div>
    </li>
  );
}

interface CorrectionEntryProps {
  /** ISO day or instant; null where it is not known. */
  readonly on: string | null;
  readonly children: ReactNode;
  readonly words: Messages;
}
