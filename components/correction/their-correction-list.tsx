import type { TheirCorrection } from '#lib/domain/correction.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './correction-list.module.css';
import { PrintedEntry } from './printed-entry.tsx';
import { RevisionEntry } from './revision-entry.tsx';

/** What sources and outlets corrected themselves. */
export function TheirCorrectionList({ corrections, words }: TheirCorrectionListProps) {
  return (
    <ol className={styles.list}>
      {corrections.map((correction) =>
        correction.by === 'source' ? (
          <RevisionEntry
            key={`${correction.revision.before.id} ${correction.revision.after.id}`}
            revision={correction.revision}
            words={words}
          />
        ) : (
          <PrintedEntry key={correction.notice.id} notice={correction.notice} words={words} />
        ),
      )}
    </ol>
  );
}

interface TheirCorrectionListProps {
  readonly corrections: readonly TheirCorrection[];
  readonly words: Messages;
}
