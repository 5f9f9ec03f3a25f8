import { localAddress } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './search-box.module.css';
import { SearchField } from './search-field.tsx';

/** The field at the head of every readers' page: a plain form; the reader script adds suggestions and the "/" key. */
export function SearchBox({ words }: { readonly words: Messages }) {
  const { search, locale } = words;
  return (
    <search className={styles.box} aria-label={search.label} data-head-search>
      <form className={styles.form} action={localAddress(locale, '/search')}>
        <SearchField id="head-search" text="" words={words} />
        <button type="submit">{search.button}</button>
      </form>
    </search>
  );
}
