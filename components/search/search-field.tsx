import { localAddress } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './search-field.module.css';

/** Where a search is typed. What the script needs to suggest names stands on it; without the script it is a field. */
export function SearchField({ id, text, words }: SearchFieldProps) {
  const { search, locale } = words;
  return (
    <span className={styles.field} data-suggest={localAddress(locale, '/search/suggestions')}>
      <label className={styles.label} htmlFor={id}>
        {search.field}
      </label>
      <input
        id={id}
        className={styles.input}
        type="search"
        name="q"
        defaultValue={text}
        placeholder={search.field}
        maxLength={LONGEST}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        data-suggestions={search.suggestions.label}
      />
    </span>
  );
}

/** The front takes a longer value for none at all. */
const LONGEST = 200;

interface SearchFieldProps {
  readonly id: string;
  /** What was searched for. */
  readonly text: string;
  readonly words: Messages;
}
