import { FUNCTION_WORDS, isPluralNoun } from '../lexicon/function-words.ts';
import { PEOPLE_TOLL_NOUNS } from '../lexicon/outcome-words.ts';
import { isPeopleName, isPersonNoun } from '../lexicon/person-nouns.ts';
import type { NumberPhrase } from '../numbers/number-phrase.ts';
import { isToken, type Token } from '../token.ts';
import type { Counted } from './counted.ts';
import { pluralise } from './pluralise.ts';

export interface NounBefore {
  readonly unit: string;
  readonly kind: Counted['kind'];
  readonly words: { readonly first: number; readonly end: number };
  readonly noun: string;
  /** It stands behind a preposition: not the subject itself. */
  readonly modifier: boolean;
}

// How far back a subject may stand: "the number of protesters marching on Thursday against the plan ... at 1.1 million".
const FARTHEST = 28;

/** What a number counts when the words stand before it: "the toll rose to 115", "claims fell to 313,000". */
export function findNounBefore(
  tokens: readonly Token[],
  phrase: NumberPhrase,
  from: number,
  limit: number,
  isMasked: (index: number) => boolean,
): NounBefore | null {
  const first = Math.max(limit, phrase.first - FARTHEST);
  return (
    findNumberOf(tokens, first, from) ??
    findTollNoun(tokens, first, from) ??
    findSubject(tokens, first, from, isMasked)
  );
}

// "the number of wounded Iraqis at 40"
function findNumberOf(tokens: readonly Token[], first: number, from: number): NounBefore | null {
  for (let index = from - 1; index >= first; index--) {
    if (
      !isToken(tokens[index], 'number', 'numbers', 'total', 'tally', 'count') ||
      !isToken(tokens[index + 1], 'of')
    )
      continue;
    if (isToken(tokens[index + 2], 'those', 'people')) return toNounBefore(PEOPLE, index + 2, index + 3);
    for (let at = index + 2; at < from && at < index + 8; at++) {
      const token = tokens[at];
      if (token && isPluralNoun(token.lower) && !isPluralNoun(tokens[at + 1]?.lower ?? ''))
        return toNounBefore(token, index + 2, at + 1);
    }
  }
  return null;
}

// "the number of those who marched over their wages"
const PEOPLE: Token = { text: 'people', lower: 'people', start: 0, end: 0, kind: 'word', glued: false };

const MEASURED: ReadonlyMap<string, string> = new Map([
  ['magnitude', 'magnitude'],
  ['temperature', 'Cel'],
  ['temperatures', 'Cel'],
  // Share indices are counted in points.
  ...['index', 'nasdaq', 'dow', 'ftse', 'dax', 'nikkei', 'sensex', 'nifty', 'kospi', 'topix', 's&p'].map(
    (name): [string, string] => [name, 'points'],
  ),
]);

function findTollNoun(tokens: readonly Token[], first: number, from: number): NounBefore | null {
  for (let index = from - 1; index >= first; index--) {
    const lower = tokens[index]?.lower ?? '';
    const words = { first: isToken(tokens[index - 1], 'death') ? index - 1 : index, end: index + 1 };
    if (PEOPLE_TOLL_NOUNS.has(lower))
      return { unit: 'people', kind: 'people', words, noun: lower, modifier: false };
    const unit = MEASURED.get(lower);
    if (unit) return { unit, kind: 'measure', words, noun: lower, modifier: false };
    if (isPluralNoun(lower) && !FUNCTION_WORDS.has(lower) && !isModifier(tokens, index)) return null;
  }
  return null;
}

function findSubject(
  tokens: readonly Token[],
  first: number,
  from: number,
  isMasked: (index: number) => boolean,
): NounBefore | null {
  let modifier: NounBefore | null = null;
  for (let index = from - 1; index >= first; index--) {
    const token = tokens[index];
    if (!token || isMasked(index)) continue;
    if (isToken(token, ';', ':')) break;
    if (token.kind !== 'word' || !isPluralNoun(token.lower) || FUNCTION_WORDS.has(token.lower)) continue;
    if (TIME_NOUNS.has(token.lower) || isVerbBefore(tokens, index, from)) continue;
    const noun = numbersOf(tokens, index) ?? toNounBefore(token, index, index + 1);
    if (!isModifier(tokens, index)) return noun;
    modifier ??= { ...noun, modifier: true };
  }
  return modifier;
}

// "Passenger numbers rose": passengers are counted, not numbers.
function numbersOf(tokens: readonly Token[], index: number): NounBefore | null {
  const kind = tokens[index - 1];
  if (!isToken(tokens[index], 'numbers', 'figures', 'totals') || kind?.kind !== 'word') return null;
  if (FUNCTION_WORDS.has(kind.lower) || /(?:'s|ed|al|ous|ive)$/.test(kind.lower)) return null;
  const words = { first: index - 1, end: index + 1 };
  const noun = `${kind.text} ${tokens[index]?.text}`;
  if (isPersonNoun(kind.lower) || /^(?:un)?employment$/.test(kind.lower))
    return { unit: 'people', kind: 'people', words, noun, modifier: false };
  return { unit: pluralise(kind.lower), kind: 'things', words, noun, modifier: false };
}

const TIME_NOUNS: ReadonlySet<string> = new Set(
  'seconds minutes hours days weeks months years decades'.split(' '),
);

// "kills 12", "forces one million to flee": a word in -s right before the number is its verb.
function isVerbBefore(tokens: readonly Token[], index: number, from: number): boolean {
  return (
    index === from - 1 &&
    index > 0 &&
    !isToken(tokens[index - 1], 'the', 'of', 'its', 'their', 'in', 'total', 'number')
  );
}

/** "the toll from weeks of flooding": the noun stands behind a preposition and is not the subject itself. */
function isModifier(tokens: readonly Token[], noun: number): boolean {
  let index = noun - 1;
  while (index >= 0 && tokens[index]?.kind === 'word' && !FUNCTION_WORDS.has(tokens[index]?.lower ?? ''))
    index--;
  if (isToken(tokens[index], 'the', 'its', 'their', 'this', 'these', 'those')) index--;
  return isToken(
    tokens[index],
    'of',
    'from',
    'in',
    'for',
    'at',
    'by',
    'with',
    'across',
    'on',
    'among',
    'against',
    'during',
    'after',
    'over',
  );
}

function toNounBefore(token: Token, first: number, end: number): NounBefore {
  const people = isPersonNoun(token.lower) || isPeopleName(token.text);
  const words = { first, end };
  if (people) return { unit: 'people', kind: 'people', words, noun: token.text, modifier: false };
  return { unit: token.lower, kind: 'things', words, noun: token.text, modifier: false };
}
