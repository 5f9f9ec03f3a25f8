import type { Locale } from './locales.ts';
import type { AnswerKind, ReaderRoute, Shelf } from './reader-routes.ts';

/** What a page is kept under, which is also the address Next renders it from. */
export interface PageKey {
  readonly url: string;
  readonly shelf: Shelf;
  readonly answer: AnswerKind;
}

/** Writes the one form of an address that every spelling of it shares: known parameters only, sorted, no odd encodings. */
export function toPageKey(
  locale: Locale,
  route: ReaderRoute,
  segments: readonly string[],
  query: URLSearchParams,
): PageKey {
  const path = [`/${locale}`, ...segments.map(encodeURIComponent)].join('/');
  const kept = new URLSearchParams();
  let shelf = route.shelf;
  for (const name of Object.keys(route.parameters).sort()) {
    const parameter = route.parameters[name];
    const values =
      parameter === 'free' ? freeValues(query.getAll(name)) : listedValue(query, name, parameter);
    for (const value of values) kept.append(name, value);
    if (parameter === 'free' && values.length > 0) shelf = 'open';
  }
  return { url: kept.size === 0 ? path : `${path}?${kept}`, shelf, answer: route.answer ?? 'page' };
}

/** Longer than any search anybody types, or slug; a longer value is treated as not given. */
export const MAXIMUM_VALUE_LENGTH = 200;

/** More sources than any page lists. */
const MAXIMUM_VALUES = 50;

/** PostgreSQL refuses U+0000 in text, and no other control character belongs in an address. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
export const CONTROL_CHARACTER = /[\u0000-\u001f\u007f]/;

function freeValues(values: readonly string[]): readonly string[] {
  const sound = values.filter(
    (value) => value !== '' && value.length <= MAXIMUM_VALUE_LENGTH && !CONTROL_CHARACTER.test(value),
  );
  return [...new Set(sound)].slice(0, MAXIMUM_VALUES);
}

function listedValue(
  query: URLSearchParams,
  name: string,
  listed: readonly string[] | undefined,
): readonly string[] {
  const value = query.get(name);
  return value !== null && listed?.includes(value) ? [value] : [];
}
