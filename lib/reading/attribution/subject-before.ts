import type { DateMention } from '../dates/date-mention.ts';
import { DOCUMENT_NOUNS, SPEAKER_NOUNS } from '../lexicon/source-nouns.ts';
import { isCapitalised, isToken, type Token } from '../token.ts';
import { nounPhraseBefore, type Phrase } from './noun-phrase-before.ts';
import { skipInsert } from './skip-insert.ts';

/** The subject left of a verb, past auxiliaries, adverbs, dates ("Microsoft on Thursday reported") and inserts. */
export function subjectBefore(
  tokens: readonly Token[],
  dates: readonly DateMention[],
  verb: number,
): Phrase | null {
  let end = verb;
  for (let moved = true; moved; ) {
    moved = false;
    while (BETWEEN.has(tokens[end - 1]?.lower ?? '')) {
      end--;
      moved = true;
    }
    const date = dates.find((mention) => mention.end === end);
    if (date) {
      end = isToken(tokens[date.first - 1], 'on', 'in', 'late', 'early', 'last')
        ? date.first - 1
        : date.first;
      moved = true;
    }
  }
  if (isToken(tokens[end - 1], ',')) return skipInsert(tokens, end - 1);
  return described(tokens, pastBracket(tokens, end), dates);
}

// "Home Depot (ticker: HD) reported"; a bracket that is part of a name stays: "the World Health Organization (WHO)".
function pastBracket(tokens: readonly Token[], end: number): Phrase | null {
  // "a Panelbase survey which found 52%"
  const relative =
    isToken(tokens[end - 1], 'which', 'that') && DOCUMENT_NOUNS.has(tokens[end - 2]?.lower ?? '');
  if (relative) return fromDeterminer(tokens, nounPhraseBefore(tokens, end - 1, 0));
  const phrase = nounPhraseBefore(tokens, end, 0);
  if (!isToken(tokens[end - 1], ')')) return phrase;
  for (let open = end - 2; open > 0 && open > end - MOST_BRACKETED; open--) {
    if (!isToken(tokens[open], '(')) continue;
    return phrase !== null && phrase.first < open ? phrase : nounPhraseBefore(tokens, open, 0);
  }
  return phrase;
}

const MOST_BRACKETED = 12;

/** A phrase within a sentence begins with its article: "this agrees with [a Panelbase survey]". */
function fromDeterminer(tokens: readonly Token[], phrase: Phrase | null): Phrase | null {
  if (phrase === null) return null;
  for (let index = phrase.end - 1; index > phrase.first; index--) {
    if (isToken(tokens[index], 'a', 'an', 'the', 'another')) return { first: index, end: phrase.end };
  }
  return phrase;
}

/** Who a description stands for: "Lena Ode, head of the agency, said" without its second comma. Days are nobody. */
function described(
  tokens: readonly Token[],
  phrase: Phrase | null,
  dates: readonly DateMention[],
): Phrase | null {
  if (phrase === null || dates.some(({ first }) => first === phrase.first)) return null;
  const isRole = SPEAKER_NOUNS.has(tokens[phrase.first]?.lower ?? '');
  if (!isRole || !isToken(tokens[phrase.first - 1], ',')) return phrase;
  const named = nounPhraseBefore(tokens, phrase.first - 1, 0);
  return named !== null && isCapitalised(tokens[named.first]) ? named : phrase;
}

const BETWEEN: ReadonlySet<string> = new Set(
  'has have had only also later earlier now still since then itself further recently separately initially previously currently reportedly officially were was are is had already'.split(
    ' ',
  ),
);
