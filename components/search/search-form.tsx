import { localAddress } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import type { SearchRequest } from '#lib/search/search-request.ts';
import { SearchField } from './search-field.tsx';
import styles from './search-form.module.css';

/** The fields elsewhere on the page that belong to the form say so by this id. */
export const SEARCH_FORM_ID = 'search-form';

/** The field a search is changed in; the fields that narrow it stand beside the results and belong to this form. */
export function SearchForm({ request, words }: SearchFormProps) {
  const { search, locale } = words;
  return (
    <search aria-label={search.label}>
      <form
        id={SEARCH_FORM_ID}
        className={styles.form}
        action={localAddress(locale, '/search')}
        data-view-form
      >
        <SearchField id="search-text" text={request.text} words={words} />
        {request.kind === null ? null : <input type="hidden" name="kind" value={request.kind} />}
        <button type="submit">{search.button}</button>
      </form>
    </search>
  );
}

interface SearchFormProps {
  readonly request: SearchRequest;
  readonly words: Messages;
}
