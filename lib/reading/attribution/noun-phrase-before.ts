import { ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { isFunctionWord, isPluralNoun } from '../lexicon/function-words.ts';
import { MAGNITUDE_WORDS } from '../lexicon/number-words.ts';
import { DOCUMENT_NOUNS, SOURCE_NOUNS } from '../lexicon/source-nouns.ts';
import { isCapitalised, isHyphen, isToken, joins, type Token } from '../token.ts';

export interface Phrase {
  readonly first: number;
  readonly end: number;
}

const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an its his her their our this that these those some several many most other another all both each every one two three'.split(
    ' ',
  ),
);
const INNER_PREPOSITIONS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'in',
  'at',
  'from',
  'by',
  'on',
  'with',
  'to',
]);
const POST_PARTICIPLES: ReadonlySet<string> = new Set(
  'polled interviewed surveyed involved briefed released published compiled based quoted cited contacted familiar close close-to conducted issued seen obtained commissioned led run backed organised organized'.split(
    ' ',
  ),
);
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'who', 'we', 'i']);

/** The noun phrase that ends just before token `end`: the subject of a verb there. */
export function nounPhraseBefore(tokens: readonly Token[], end: number, from: number): Phrase | null {
  if (isPronoun(tokens[end - 1])) return { first: end - 1, end };
  let first = end;
  while (first > from && belongs(tokens, first - 1, end)) first--;
  first = trimStart(tokens, first, end);
  return first < end && hasNoun(tokens, first, end) ? { first, end } : null;
}

function isPronoun(token: Token | undefined): boolean {
  return PRONOUNS.has(token?.lower ?? '') && token?.text !== 'WHO' && token?.text !== 'IT';
}

// "a survey of 2,000 adults by the firm"
function isSampleSize(tokens: readonly Token[], index: number): boolean {
  return (
    isToken(tokens[index - 1], 'of', 'nearly', 'about', 'over') &&
    tokens.slice(Math.max(0, index - 4), index).some((token) => DOCUMENT_NOUNS.has(token.lower))
  );
}

function hasNoun(tokens: readonly Token[], first: number, end: number): boolean {
  for (let index = first; index < end; index++) {
    const token = tokens[index];
    if (token?.kind === 'word' && !isFunctionWord(token) && !DETERMINERS.has(token.lower)) return true;
  }
  return false;
}

/** Whether the token at `index` goes on with the phrase that so far reaches from `index + 1` to `end`. */
function belongs(tokens: readonly Token[], index: number, end: number): boolean {
  const token = tokens[index];
  if (!token || end - index > 24) return false;
  if (token.kind === 'number') return isSampleSize(tokens, index);
  if (token.kind === 'mark') return markBelongs(tokens, index, end);
  if (isToken(token, 'and', 'or', '&')) return joinsNouns(tokens, index, end);
  // "two people briefed on them"
  if (isToken(token, 'them', 'him', 'us')) return INNER_PREPOSITIONS.has(tokens[index - 1]?.lower ?? '');
  // A determiner opens its noun phrase: what stands before goes on only through a preposition.
  if (isDeterminer(tokens[index + 1]))
    return INNER_PREPOSITIONS.has(token.lower) && canPrecede(tokens, index);
  if (INNER_PREPOSITIONS.has(token.lower)) return canPrecede(tokens, index);
  if (DETERMINERS.has(token.lower)) return true;
  // "Edward Said told": after a name, a capital makes a name of any word.
  const isName = isCapitalised(token) && isCapitalised(tokens[index - 1]);
  if (isPronoun(token) || (isFunctionWord(token) && !isName)) return false;
  return !isVerbLike(tokens, index);
}

function isDeterminer(token: Token | undefined): boolean {
  return DETERMINERS.has(token?.lower ?? '') && !isToken(token, 'one', 'two', 'three', 'other');
}

function markBelongs(tokens: readonly Token[], index: number, end: number): boolean {
  const token = tokens[index];
  if (joins(tokens, index) || isToken(token, '&')) return true;
  if (isToken(token, ')'))
    return tokens.slice(Math.max(0, index - 5), index).some((inner) => inner.text === '(');
  if (isToken(token, '(')) return tokens.slice(index, end).some((inner) => inner.text === ')');
  if (isToken(token, "'", '’') && token?.glued) return true;
  return isToken(token, '.') && ABBREVIATIONS.has(tokens[index - 1]?.lower ?? '');
}

// "Europol and Swiss police", "soldiers and officials", not "the town and activists".
function joinsNouns(tokens: readonly Token[], index: number, end: number): boolean {
  if (index + 1 >= end) return false;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (before?.kind !== 'word' || after?.kind !== 'word') return false;
  if (isDeterminer(after)) return isCapitalised(before);
  const nominal = (token: Token): boolean =>
    isCapitalised(token) || isSourceWord(token) || /(?:al|ic|an|ese|ish)$/.test(token.lower);
  const described = index + 2 < end && isSourceWord(tokens[index + 2] ?? after);
  return nominal(before) && (nominal(after) || described) && !isFunctionWord(before);
}

function isSourceWord(token: Token): boolean {
  return SOURCE_NOUNS.has(token.lower);
}

// A preposition belongs inside when a noun stands before it ("ministry of health", "officials in Gaza").
function canPrecede(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before?.kind === 'mark') return isToken(before, ')');
  if (before?.kind !== 'word') return false;
  if (POST_PARTICIPLES.has(before.lower)) return true;
  if (isFunctionWord(before)) return false;
  const isOf = isToken(tokens[index], 'of');
  return isCapitalised(before)
    ? index > 1 || isOf
    : isOf || isSourceWord(before) || isPluralNoun(before.lower);
}

// Finite verbs end a phrase to the left; participles in lower case mostly do too.
function isVerbLike(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || isCapitalised(token) || isHyphen(tokens[index - 1])) return false;
  if (POST_PARTICIPLES.has(token.lower)) return false;
  if (
    /^(?:united|wanted|armed|unnamed|unidentified|retired|elected|appointed|organised|organized|authorised|so-called|affiliated|allied)$/.test(
      token.lower,
    )
  )
    return false;
  return (
    /(?:ed|ing)$/.test(token.lower) &&
    !/^(?:building|housing|ruling|leading|meeting|banking|mining|governing|trading|king|ring|wing|sibling|engineering|manufacturing|broadcasting|monitoring|polling|working|reading|visiting|acting|outgoing|incoming)$/.test(
      token.lower,
    )
  );
}

const OPENERS: ReadonlySet<string> = new Set(
  'however ahead meanwhile moreover furthermore but and also still yet earlier later separately instead nevertheless nonetheless then so besides additionally similarly elsewhere today yesterday or'.split(
    ' ',
  ),
);

// "However the ministry", "In Gaza officials": words before the phrase proper.
function trimStart(tokens: readonly Token[], first: number, end: number): number {
  let start = first;
  while (start < end && (OPENERS.has(tokens[start]?.lower ?? '') || isLeadingMark(tokens[start]))) start++;
  // "$26 million U.S. Justice Department"
  if (MAGNITUDE_WORDS.has(tokens[start]?.lower ?? '')) start++;
  if (start < end - 2 && INNER_PREPOSITIONS.has(tokens[start]?.lower ?? '')) {
    let at = start + 1;
    while (at < end - 1 && (isCapitalised(tokens[at]) || DETERMINERS.has(tokens[at]?.lower ?? ''))) at++;
    return at > start + 1 ? at : start + 1;
  }
  return start;
}

function isLeadingMark(token: Token | undefined): boolean {
  return token?.kind === 'mark' && token.text !== '$';
}
