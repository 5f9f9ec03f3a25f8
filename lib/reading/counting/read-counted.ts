import { isPluralNoun } from '../lexicon/function-words.ts';
import { isDuration, unitOfSymbol } from '../lexicon/measure-units.ts';
import { isPeopleName, isPersonNoun } from '../lexicon/person-nouns.ts';
import type { NumberPhrase } from '../numbers/number-phrase.ts';
import { parseAmount } from '../numbers/parse-amount.ts';
import { readPercent } from '../numbers/read-percent.ts';
import { isCapitalised, isHyphen, isToken, joins, type Token } from '../token.ts';
import type { Counted } from './counted.ts';
import type { CountingContext } from './counting-context.ts';
import { fromHappening } from './from-happening.ts';
import { fromHeading } from './from-heading.ts';
import { findNounBefore, type NounBefore } from './noun-before.ts';
import { type NounPhrase, nounPhraseAfter } from './noun-phrase-after.ts';
import { pluralise } from './pluralise.ts';
import { localCode, readMoneyAfter } from './read-money.ts';

/** Decides what a number phrase counts. */
export function readCounted(
  tokens: readonly Token[],
  phrase: NumberPhrase,
  context: CountingContext,
): Counted {
  return (
    fromSign(tokens, phrase, context) ??
    fromHeading(tokens, phrase, context.heading, context.local) ??
    fromRate(tokens, phrase) ??
    fromCompound(tokens, phrase) ??
    fromMeasure(tokens, phrase) ??
    fromPart(tokens, phrase, context) ??
    fromNounAfter(tokens, phrase, context) ??
    fromHappening(tokens, phrase, context) ??
    fromChangeIn(tokens, phrase, context) ??
    fromBefore(tokens, phrase, context)
  );
}

const BASE = { shift: 0, part: false, noun: null, words: null } as const;

function fromSign(
  tokens: readonly Token[],
  phrase: NumberPhrase,
  { local }: CountingContext,
): Counted | null {
  const percent = phrase.percent ?? readPercent(tokens, phrase.end)?.kind ?? null;
  if (percent) {
    const unit = percent === 'points' ? 'percentage points' : 'percent';
    return { ...BASE, unit, kind: 'share', basis: 'sign', words: shareWords(tokens, phrase) };
  }
  if (phrase.shape === 'share') {
    return { ...BASE, unit: 'percent', kind: 'share', basis: 'sign', words: shareWords(tokens, phrase) };
  }
  if (phrase.currency)
    return { ...BASE, unit: localCode(phrase.currency, local), kind: 'money', basis: 'sign' };
  // "hundreds of billions of dollars"
  const after = phrase.vague && isToken(tokens[phrase.end], 'of') ? phrase.end + 1 : phrase.end;
  const money = readMoneyAfter(tokens, after, local);
  if (!money) return null;
  const words = { first: after, end: money.end };
  return { ...BASE, unit: money.code, kind: 'money', basis: 'after', shift: money.shift, words };
}

// "55% of voters", "one in five households", "half the homes": the words of the whole.
function shareWords(tokens: readonly Token[], phrase: NumberPhrase): Counted['words'] {
  const start = readPercent(tokens, phrase.end)?.end ?? phrase.end;
  const hasOf = isToken(tokens[start], 'of');
  if (!hasOf && phrase.shape !== 'share') return null;
  const whole = hasOf ? start + 1 : start;
  const of = isToken(tokens[whole], 'the', 'all', 'its', 'their', 'those', 'these', 'his', 'her', 'our')
    ? whole + 1
    : whole;
  if (!hasOf && tokens[of]?.kind !== 'word') return null;
  const predicate = predicateNoun(tokens, of);
  if (predicate) return predicate;
  const phraseAfter = nounPhraseAfter(tokens, of, () => false, true);
  // "fell by a third last year"
  if (phraseAfter === null || TIMES.test(tokens[phraseAfter.end - 1]?.lower ?? '')) return null;
  return { first: phraseAfter.first, end: phraseAfter.end };
}

const TIMES = /^(?:hour|day|night|week|month|quarter|season|year|decade|century)$/;

// "most of those killed are women and children": what makes up the share.
function predicateNoun(tokens: readonly Token[], from: number): Counted['words'] {
  for (let index = from; index < from + 7; index++) {
    if (isToken(tokens[index], ',', '.', ';')) return null;
    if (!isToken(tokens[index], 'are', 'were')) continue;
    const noun = nounPhraseAfter(tokens, index + 1, () => false, false);
    const second =
      noun && isToken(tokens[noun.end], 'and')
        ? nounPhraseAfter(tokens, noun.end + 1, () => false, false)
        : null;
    return noun && { first: noun.first, end: second?.end ?? noun.end };
  }
  return null;
}

// "12 per 100,000 people", "five deaths per 1,000"
function fromRate(tokens: readonly Token[], phrase: NumberPhrase): Counted | null {
  for (let index = phrase.end; index < phrase.end + 4; index++) {
    if (!isToken(tokens[index], 'per')) continue;
    const base = tokens[index + 1];
    const noun = tokens[index - 1];
    // "1.8 children per woman"
    if (index > phrase.end && isPluralNoun(noun?.lower ?? '') && PERSON_BASES.test(base?.lower ?? '')) {
      const words = { first: phrase.end, end: index + 2 };
      return { ...BASE, unit: `${noun?.lower} per ${base?.lower}`, kind: 'share', basis: 'after', words };
    }
    const size = base?.text.replaceAll(',', '') ?? '';
    if (/^1000*$/.test(size)) {
      return {
        ...BASE,
        unit: `per ${size}`,
        kind: 'share',
        basis: 'after',
        words: { first: index, end: index + 2 },
      };
    }
    if (isToken(base, 'million') && phrase.currency === null) {
      return {
        ...BASE,
        unit: 'per million',
        kind: 'share',
        basis: 'after',
        words: { first: index, end: index + 2 },
      };
    }
  }
  return null;
}

const PERSON_BASES = /^(?:woman|capita|person|head|inhabitant|household|family|patient|pupil|student)$/;

const COMPOUND_SKIP: ReadonlySet<string> = new Set(['strong', 'member', 'person', 'man', 'woman']);

// "150-seat", "6.6-magnitude", "1,000-strong", "five-storey"
function fromCompound(tokens: readonly Token[], phrase: NumberPhrase): Counted | null {
  if (!isHyphen(tokens[phrase.end]) || !joins(tokens, phrase.end)) return null;
  const noun = tokens[phrase.end + 1];
  if (noun?.kind !== 'word' || isToken(noun, 'plus', 'odd', 'ish')) return null;
  const words = { first: phrase.end + 1, end: phrase.end + 2 };
  const measure = unitOfSymbol(tokens, phrase.end + 1);
  if (measure)
    return { ...BASE, unit: measure.code, kind: kindOfMeasure(measure.code), basis: 'after', words };
  if (isToken(noun, 'magnitude'))
    return { ...BASE, unit: 'magnitude', kind: 'measure', basis: 'after', words };
  if (COMPOUND_SKIP.has(noun.lower) || isPersonNoun(noun.lower)) {
    return { ...BASE, unit: 'people', kind: 'people', basis: 'compound', words, noun: noun.lower };
  }
  const unit = pluralise(noun.lower);
  return { ...BASE, unit, kind: 'things', basis: 'compound', words, noun: unit };
}

function fromMeasure(tokens: readonly Token[], phrase: NumberPhrase): Counted | null {
  const before = tokens[phrase.first - 1];
  if (
    isToken(before, 'magnitude') ||
    (isToken(before, 'of') && isToken(tokens[phrase.first - 2], 'magnitude'))
  ) {
    return {
      ...BASE,
      unit: 'magnitude',
      kind: 'measure',
      basis: 'before',
      words: { first: phrase.first - 1, end: phrase.first },
    };
  }
  const more = isToken(
    tokens[phrase.end],
    'more',
    'additional',
    'extra',
    'full',
    'whole',
    'metric',
    'nautical',
    'consecutive',
  )
    ? 1
    : 0;
  const at = afterPlus(tokens, phrase.end) + more;
  // "40 pounds of explosives", but "millions of pounds of aid"
  if (isToken(tokens[at], 'pound', 'pounds') && isToken(tokens[at + 1], 'of') && phrase.magnitude === 0)
    return { ...BASE, unit: 'lb', kind: 'measure', basis: 'after', words: { first: at, end: at + 1 } };
  const measure = unitOfSymbol(tokens, at);
  if (!measure) return isToken(tokens[at], 'magnitude') ? magnitudeAfter(phrase) : null;
  if (isToken(tokens[at], 'second') && phrase.low !== '1') return null;
  const words = { first: phrase.end, end: measure.end };
  return { ...BASE, unit: measure.code, kind: kindOfMeasure(measure.code), basis: 'after', words };
}

// "3,000-plus pounds"
function afterPlus(tokens: readonly Token[], end: number): number {
  return isHyphen(tokens[end]) && isToken(tokens[end + 1], 'plus', 'odd') ? end + 2 : end;
}

function magnitudeAfter(phrase: NumberPhrase): Counted {
  return {
    ...BASE,
    unit: 'magnitude',
    kind: 'measure',
    basis: 'after',
    words: { first: phrase.end, end: phrase.end + 1 },
  };
}

function kindOfMeasure(code: string): Counted['kind'] {
  return isDuration(code) ? 'duration' : 'measure';
}

// "60 of them", "12 of whom", "three of those"
function fromPart(tokens: readonly Token[], phrase: NumberPhrase, context: CountingContext): Counted | null {
  if (
    !isToken(tokens[phrase.end], 'of') ||
    !isToken(tokens[phrase.end + 1], 'them', 'whom', 'which', 'these', 'those')
  ) {
    return null;
  }
  const whole = context.before?.counted ?? context.lastCounted;
  const person = isToken(tokens[phrase.end + 1], 'whom');
  const carried = whole && isCount(whole) ? whole : null;
  if (!carried && !person) return null;
  return {
    ...BASE,
    unit: carried?.unit ?? 'people',
    kind: carried?.kind ?? 'people',
    basis: 'carried',
    part: true,
    noun: kindOfPart(tokens, phrase.end + 2) ?? carried?.noun ?? null,
    words: { first: phrase.end, end: phrase.end + 2 },
  };
}

// "12 of them children", "60 of whom were women": what the part is, where it is people of some kind.
function kindOfPart(tokens: readonly Token[], index: number): string | null {
  const at = isToken(tokens[index], 'were', 'are', 'was') ? index + 1 : index;
  const noun = tokens[at];
  return noun?.kind === 'word' && isPluralNoun(noun.lower) && isPersonNoun(noun.lower) ? noun.text : null;
}

function fromNounAfter(
  tokens: readonly Token[],
  phrase: NumberPhrase,
  context: CountingContext,
): Counted | null {
  const start = startOfNoun(tokens, phrase);
  const singular = phrase.low === '1' && phrase.high === '1';
  const found =
    nounPhraseAfter(tokens, start, context.isMasked, singular) ?? nounOfWhole(tokens, phrase, context);
  if (!found) return null;
  const head = tokens[found.head];
  if (!head) return null;
  const words = { first: found.first, end: found.end };
  if (isToken(head, 'others')) return carriedCount(context, words);
  const part = isIncluded(tokens, context);
  const noun = tokens
    .slice(found.first, found.end)
    .map((token) => token.text)
    .join(' ');
  const base = { ...BASE, basis: 'after', words, part, noun } as const;
  if (isPersonNoun(head.lower) || isPeopleName(head.text)) return { ...base, unit: 'people', kind: 'people' };
  return { ...base, unit: head.lower, kind: 'things' };
}

// "1.9 million of the strip's 2.3 million residents": the noun stands behind the number of the whole.
function nounOfWhole(
  tokens: readonly Token[],
  phrase: NumberPhrase,
  context: CountingContext,
): NounPhrase | null {
  if (!isToken(tokens[phrase.end], 'of')) return null;
  for (let index = phrase.end + 1; index < phrase.end + 6; index++) {
    const whole = parseAmount(tokens, index);
    if (whole) return nounPhraseAfter(tokens, whole.end, context.isMasked, false);
  }
  return null;
}

function startOfNoun(tokens: readonly Token[], phrase: NumberPhrase): number {
  let start = afterPlus(tokens, phrase.end);
  if (isToken(tokens[start], 'more', 'other', 'additional', 'further', 'extra', 'or', '+')) start++;
  if (isToken(tokens[start - 1], 'or') && isToken(tokens[start], 'more', 'so', 'fewer')) start++;
  if (!isToken(tokens[start], 'of')) return start;
  start++;
  return isToken(tokens[start], 'the', 'its', 'their', 'his', 'her', 'our', 'all', 'those', 'these', 'other')
    ? start + 1
    : start;
}

function isIncluded(tokens: readonly Token[], context: CountingContext): boolean {
  return context.before !== null && isToken(tokens[context.qualifierFirst - 1], 'including', 'included');
}

// "five others", "21,000 others": whatever was counted before, people where nothing was.
function carriedCount(context: CountingContext, words: Counted['words']): Counted {
  const whole = context.before?.counted ?? context.lastCounted;
  const carried = whole && isCount(whole) ? whole : null;
  return {
    ...BASE,
    unit: carried?.unit ?? 'people',
    kind: carried?.kind ?? 'people',
    basis: 'carried',
    words,
    noun: carried?.noun ?? null,
  };
}

function isCount(counted: Counted): boolean {
  return counted.kind === 'people' || counted.kind === 'things';
}

const CHANGE_NOUNS = /^(?:increase|decrease|drop|rise|fall|gain|loss|decline|reduction|surge|jump|up|down)$/;

// "an increase of 50,300 in public-sector jobs", "up 15 in fatalities"
function fromChangeIn(
  tokens: readonly Token[],
  phrase: NumberPhrase,
  { qualifierFirst: first, isMasked }: CountingContext,
): Counted | null {
  const change = isToken(tokens[first - 1], 'of') ? first - 2 : first - 1;
  if (!CHANGE_NOUNS.test(tokens[change]?.lower ?? '') || !isToken(tokens[phrase.end], 'in')) return null;
  const start = isToken(tokens[phrase.end + 1], 'the') ? phrase.end + 2 : phrase.end + 1;
  const found = nounPhraseAfter(tokens, start, isMasked, false);
  const head = found && tokens[found.head];
  if (!head) return null;
  const words = { first: found.first, end: found.end };
  const people = isPersonNoun(head.lower) || isPeopleName(head.text);
  const unit = people ? 'people' : head.lower;
  return { ...BASE, unit, kind: people ? 'people' : 'things', basis: 'after', words, noun: head.text };
}

function fromBefore(tokens: readonly Token[], phrase: NumberPhrase, context: CountingContext): Counted {
  const { before, lastCounted, qualifierFirst: first } = context;
  const counted = before && isCount(before.counted) ? before.phrase.end : 0;
  const limit = Math.max(counted, context.spokenEnd);
  const whole = before && before.counted.kind !== 'duration' ? before.counted : null;
  const noun = isOutOf(tokens, first) ? null : findNounBefore(tokens, phrase, first, limit, context.isMasked);
  // A noun behind a preposition ("at protests") yields to the figure it follows.
  const isNamed = noun !== null && lastCounted !== null && labelsBracket(tokens, first);
  if (noun && !isNamed && !(noun.modifier && whole && isCount(whole))) return fromNounBefore(noun);
  const carried = whole && (isCount(whole) || whole.kind !== 'share') ? whole : lastCounted;
  if (carried)
    return { ...BASE, unit: carried.unit, kind: carried.kind, basis: 'carried', noun: carried.noun };
  return { ...BASE, unit: 'items', kind: 'things', basis: 'guessed' };
}

// "North Coast (45 cases), South Hills (12)": the name says where, not what.
function labelsBracket(tokens: readonly Token[], first: number): boolean {
  return isToken(tokens[first - 1], '(') && isCapitalised(tokens[first - 2]);
}

function fromNounBefore(noun: NounBefore): Counted {
  return { ...BASE, unit: noun.unit, kind: noun.kind, basis: 'before', words: noun.words, noun: noun.noun };
}

// "50 seats out of 75", "1.9 million voters out of a total 3.4 million"
function isOutOf(tokens: readonly Token[], first: number): boolean {
  const at = [1, 2, 3, 4].find(
    (back) => isToken(tokens[first - back], 'of') && isToken(tokens[first - back - 1], 'out'),
  );
  return at !== undefined;
}
