import type { MatrixKind } from '#lib/comparison/matrix-kinds.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './matrix-notes.module.css';
import { noteIdOf } from './note-id.ts';

/** What the signs in a table mean: each kind of figure that may not be weighed against the others, and why. */
export function MatrixNotes({ kinds, words }: MatrixNotesProps) {
  if (kinds.length === 0) return null;
  return (
    <div className={styles.notes}>
      <h2 className={styles.title}>{words.compare.notes}</h2>
      <p>{words.compare.notesExplained}</p>
      <ol className={styles.list}>
        {kinds.map(({ key, sentence }, index) => (
          <li key={key} id={noteIdOf(index + 1)}>
            <span className={styles.sign}>†{index + 1}</span> {sentence}
          </li>
        ))}
      </ol>
    </div>
  );
}

interface MatrixNotesProps {
  readonly kinds: readonly MatrixKind[];
  readonly words: Messages;
}
