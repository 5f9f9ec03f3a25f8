import type { Messages } from '#lib/format/messages/en.ts';
import { searchAddress } from '#lib/search/search-address.ts';
import type { SearchRequest } from '#lib/search/search-request.ts';
import type { Understanding } from '#lib/search/understand-query.ts';
import { figureAsTyped, soughtFigureInWords } from './sought-figure-in-words.ts';
import styles from './understood-as.module.css';

/** Says how a number was understood, since that decides what is found; words need no saying. */
export function UnderstoodAs({ request, understanding, words }: UnderstoodAsProps) {
  const { figure, words: beside } = understanding;
  const { search, locale } = words;
  if (figure === null) return null;
  const said = soughtFigureInWords(figure, words);
  return (
    <p className={styles.understood}>
      {beside === '' ? search.readAs(said) : search.readAsWith(said, beside)}
      {beside === '' ? null : (
        <>
          {' '}
          <a href={searchAddress(locale, { ...request, text: figureAsTyped(figure, locale), page: 1 })}>
            {search.figureAlone}
          </a>
        </>
      )}
    </p>
  );
}

interface UnderstoodAsProps {
  readonly request: SearchRequest;
  readonly understanding: Understanding;
  readonly words: Messages;
}
