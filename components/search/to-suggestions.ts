import type { Suggestion } from '#lib/domain/search-results.ts';
import { addressOf } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { searchAddress } from '#lib/search/search-address.ts';
import type { Understanding } from '#lib/search/understand-query.ts';
import { soughtFigureInWords } from './sought-figure-in-words.ts';

/** One line under a search field, as the reader script shows it. */
export interface SuggestedLine {
  readonly name: string;
  /** What kind of thing it is, in words. */
  readonly kind: string;
  readonly address: string;
  /** What tells it apart; empty where nothing does. */
  readonly context: string;
}

/** A figure that was typed comes first, then the names. */
export function toSuggestions(
  { figure, text }: Understanding,
  names: readonly Suggestion[],
  words: Messages,
): readonly SuggestedLine[] {
  const { suggestions, kinds } = words.search;
  const named = names.map(({ kind, slug, name, context }) => ({
    name,
    kind: suggestions.kinds[kind],
    address: addressOf(words.locale, kind, slug),
    context: context ?? '',
  }));
  if (figure === null) return named;
  const figures = {
    name: suggestions.figures(soughtFigureInWords(figure, words)),
    kind: kinds.claims,
    address: searchAddress(words.locale, { text, kind: 'claims' }),
    context: suggestions.figuresContext,
  };
  return [figures, ...named];
}
