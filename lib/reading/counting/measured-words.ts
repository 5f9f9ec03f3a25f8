import { CHANGE_VERBS } from '../lexicon/change-verbs.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { isToken, joins, type Token } from '../token.ts';

type Words = { readonly first: number; readonly end: number };

// As far back as a subject usually stands from the amount that measures it.
const FARTHEST = 18;

/**
 * What an amount, a share or a measure is of, where no noun is counted: "net profit" of $1.2bn, "unemployment" at 4%.
 * Looks at the words right after it, then for the subject before it, not beyond token `from`.
 */
export function measuredWords(
  tokens: readonly Token[],
  first: number,
  end: number,
  from: number,
  isMasked: (index: number) => boolean,
): Words | null {
  return changeAfter(tokens, end) ?? subjectBefore(tokens, first, from, isMasked) ?? wholeAfter(tokens, end);
}

// "a 6 percent increase"
function changeAfter(tokens: readonly Token[], end: number): Words | null {
  const at = isToken(tokens[end], 'percent', 'cent', 'point') ? end + 1 : end;
  const noun = tokens[at];
  const isNoun = noun?.kind === 'word' && CHANGE_NOUNS.test(noun.lower);
  return isNoun ? { first: at, end: at + 1 } : null;
}

const CHANGE_NOUNS =
  /^(?:increase|decrease|rise|fall|drop|decline|growth|gain|stake|share|majority|turnout|margin|discount|tariff|tax)$/;
const PREPOSITIONS =
  /^(?:of|from|in|for|at|by|with|across|on|among|against|during|after|over|per|to|than|through)$/;

function subjectBefore(
  tokens: readonly Token[],
  first: number,
  from: number,
  isMasked: (index: number) => boolean,
): Words | null {
  let index = first - 1;
  while (index >= Math.max(from, first - FARTHEST)) {
    if (isToken(tokens[index], ';', '.', ':')) return null;
    const start = isMasked(index) ? null : startOfNoun(tokens, index, from);
    if (start === null || isVerb(tokens, start, index, first)) {
      index--;
      continue;
    }
    // "a profit of": the noun right before "of" is the subject; other nouns behind prepositions are not.
    const behind = PREPOSITIONS.test(tokens[beforeArticle(tokens, start)]?.lower ?? '');
    if (!behind || isToken(tokens[index + 1], 'of'))
      return { first: start, end: isVerbLast(tokens, start, index, first) ? index : index + 1 };
    index = start - 1;
  }
  return null;
}

// "a package that includes $61 billion": a lone word in -s right before an amount is its verb.
function isVerb(tokens: readonly Token[], start: number, index: number, first: number): boolean {
  const lone = start === index && index === first - 1 && !isToken(tokens[index - 1], 'the', 'in', 'of');
  return lone && /[^s]s$/.test(tokens[index]?.lower ?? '');
}

// "the park covers 12 square miles": the verb ends the run.
function isVerbLast(tokens: readonly Token[], start: number, index: number, first: number): boolean {
  return index === first - 1 && index > start && /[^s]s$/.test(tokens[index]?.lower ?? '');
}

function beforeArticle(tokens: readonly Token[], start: number): number {
  return isToken(tokens[start - 1], 'the', 'a', 'an', 'its', 'their', 'his', 'her', 'this')
    ? start - 2
    : start - 1;
}

/** Start of the run of nouns and adjectives that ends at `index`, or null where no noun stands there. */
function startOfNoun(tokens: readonly Token[], index: number, from: number): number | null {
  if (!isNominal(tokens[index])) return null;
  let start = index;
  while (start > from && (isNominal(tokens[start - 1]) || joins(tokens, start - 1))) start--;
  // "the 10-year yield": what is left of a compound after its number is no word of its own.
  return tokens[start]?.kind === 'mark' ? Math.min(start + 2, index) : start;
}

function isNominal(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || FUNCTION_WORDS.has(token.lower) || CHANGE_VERBS.has(token.lower))
    return false;
  return (
    !/(?:ed|ly|ing)$/.test(token.lower) &&
    !/^(?:nearly|almost|percent|percentage|points?|cent|dollars?|euros?|pounds?|million|billion|thousand|hundred|trillion|crore|lakh)$/.test(
      token.lower,
    )
  );
}

// "$61 billion for Ukraine", "2 million euros in cash"
function wholeAfter(tokens: readonly Token[], end: number): Words | null {
  for (let index = end; index < end + 4; index++) {
    if (!isToken(tokens[index], 'of', 'in', 'for')) continue;
    let last = index + 1;
    while (isToken(tokens[last], 'the', 'its', 'their')) last++;
    const first = last;
    while (isNominal(tokens[last]) && last < first + 4) last++;
    return last > first ? { first, end: last } : null;
  }
  return null;
}
