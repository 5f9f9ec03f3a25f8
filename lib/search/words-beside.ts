import { nameKey } from '#lib/domain/name-key.ts';
import { likeness } from './likeness.ts';
import { isFormOf, searchTerms } from './search-terms.ts';

/**
 * The words of a query that a name does not say: beside "Gaza's Ministry of Health", "minstry of helth killed" asks
 * for "killed". Null where the query does not name it, or not by enough of its own words.
 */
export function wordsBeside(query: string, name: string): string | null {
  const terms = searchTerms(query);
  const named = searchTerms(nameKey(name));
  const isSaid = (term: string) =>
    named.some((word) => isFormOf(word, term) || (term.length > 3 && likeness(word, term) >= LIKE_ENOUGH));
  const rest = terms.filter((term) => !isSaid(term));
  const isNamed = (terms.length - rest.length) * 2 >= Math.min(named.length, MOST_NEEDED * 2);
  return isNamed && rest.length < terms.length ? rest.join(' ') : null;
}

// One letter wrong in a word of six.
const LIKE_ENOUGH = 0.4;

/** Nobody types a long name whole. */
const MOST_NEEDED = 2;
