import type { Messages } from '#lib/format/messages/en.ts';
import styles from './cite-section.module.css';

/** A wording to take elsewhere: one click selects it whole; the button is shown by the script that makes it work. */
export function TextToCite({ id, label, text, words }: TextToCiteProps) {
  const { copy, copied } = words.cite;
  return (
    <div className={styles.text}>
      <p className={styles.label}>
        <span id={`${id}-label`}>{label}</span>
        <button
          type="button"
          className={styles.copy}
          data-copy={id}
          data-copied={copied}
          aria-describedby={`${id}-label`}
          hidden
        >
          {copy}
        </button>
      </p>
      <p id={id} className={styles.wording} dir="auto">
        {text}
      </p>
    </div>
  );
}

interface TextToCiteProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly words: Messages;
}
