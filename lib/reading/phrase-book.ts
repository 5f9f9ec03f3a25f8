import type { Token } from './token.ts';

/** Phrases of several words, found by their first or last word, longest first. */
export interface PhraseBook<Meaning> {
  readonly byFirst: ReadonlyMap<string, readonly Phrase<Meaning>[]>;
  readonly byLast: ReadonlyMap<string, readonly Phrase<Meaning>[]>;
}

export interface Phrase<Meaning> {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

/** Makes a book from lists of phrases by meaning; marks such as "-" are words of their own. */
export function makePhraseBook<Meaning>(
  entries: Iterable<readonly [Meaning, readonly string[]]>,
): PhraseBook<Meaning> {
  const byFirst = new Map<string, Phrase<Meaning>[]>();
  const byLast = new Map<string, Phrase<Meaning>[]>();
  for (const [meaning, phrases] of entries) {
    for (const text of phrases) {
      const words = text.split(' ');
      add(byFirst, words[0] ?? '', { words, meaning });
      add(byLast, words.at(-1) ?? '', { words, meaning });
    }
  }
  return { byFirst, byLast };
}

function add<Meaning>(map: Map<string, Phrase<Meaning>[]>, key: string, phrase: Phrase<Meaning>): void {
  const list = map.get(key) ?? [];
  list.push(phrase);
  list.sort((a, b) => b.words.length - a.words.length);
  map.set(key, list);
}

/** The longest phrase that ends just before token `end`. */
export function phraseBefore<Meaning>(
  book: PhraseBook<Meaning>,
  tokens: readonly Token[],
  end: number,
): Phrase<Meaning> | null {
  const candidates = book.byLast.get(tokens[end - 1]?.lower ?? '') ?? [];
  return candidates.find((phrase) => fits(phrase, tokens, end - phrase.words.length)) ?? null;
}

/** The longest phrase that begins at token `start`. */
export function phraseAt<Meaning>(
  book: PhraseBook<Meaning>,
  tokens: readonly Token[],
  start: number,
): Phrase<Meaning> | null {
  const candidates = book.byFirst.get(tokens[start]?.lower ?? '') ?? [];
  return candidates.find((phrase) => fits(phrase, tokens, start)) ?? null;
}

function fits<Meaning>(phrase: Phrase<Meaning>, tokens: readonly Token[], start: number): boolean {
  return start >= 0 && phrase.words.every((word, offset) => tokens[start + offset]?.lower === word);
}
