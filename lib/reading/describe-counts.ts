import type { TextSpan } from '#lib/domain/selector.ts';
import type { Counted } from './counting/counted.ts';
import { FUNCTION_WORDS, isPluralNoun } from './lexicon/function-words.ts';
import { HAPPENINGS } from './lexicon/happenings.ts';
import { HARM_VERBS, OUTCOME_WORDS } from './lexicon/outcome-words.ts';
import { isToken, type Token } from './token.ts';

/** What is counted, in the text's own words: "Palestinians killed", "homes destroyed". */
export interface Counts {
  readonly words: string;
  readonly span: TextSpan | null;
}

/** Where a figure's number and qualifier stand, in token indices. */
export interface Place {
  readonly first: number;
  readonly end: number;
}

const GAP =
  /^(?:have|has|had|been|were|was|are|is|be|being|also|so|far|reported|confirmed|still|left|feared|seriously|critically|heavily|severely|badly|completely|partially|totally|forcibly)$/;
const OTHER_OUTCOMES =
  /^(?:destroyed|damaged|recorded|lost|seized|sold|built|cast|counted|burned|burnt|flooded|created|cut|added|held|died|fled|demolished|intercepted|launched|fired|dropped|delivered|administered|closed|cancelled|canceled|shot|drowned|starved|presumed|trapped|deployed|stationed|unaccounted|intact|available)$/;

/** Puts together the noun and what happened to it. */
export function describeCounts(
  text: string,
  tokens: readonly Token[],
  counted: Counted,
  { first, end }: Place,
): Counts {
  const words = counted.words && withCoordinate(tokens, counted);
  const outcome = counted.basis === 'before' ? null : findOutcome(tokens, words?.end ?? end);
  const noun = nounWords(tokens, counted, words);
  const happened = outcome
    ? joinWords(tokens.slice(outcome.first, outcome.end))
    : happenedBefore(tokens, counted, first) || drivenOut(tokens, first, words?.end ?? end);
  const said = [noun, happened === noun ? '' : happened].filter((part) => part !== '').join(' ');
  const from = words?.first ?? outcome?.first ?? null;
  const to = outcome?.end ?? words?.end ?? null;
  return {
    words: said || counted.unit,
    span: from === null || to === null ? null : spanOf(text, tokens, from, to),
  };
}

// "1,200 soldiers and civilians": both are counted.
function withCoordinate(tokens: readonly Token[], { words, kind, basis }: Counted): Counted['words'] {
  if (words === null || kind !== 'people' || basis !== 'after' || !isToken(tokens[words.end], 'and'))
    return words;
  for (let index = words.end + 1; index < words.end + 4; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || FUNCTION_WORDS.has(token.lower)) return words;
    if (HARM_VERBS.has(token.lower) || OUTCOME_WORDS.has(token.lower)) return words;
    if (isPluralNoun(token.lower)) return { first: words.first, end: index + 1 };
  }
  return words;
}

function nounWords(tokens: readonly Token[], counted: Counted, words: Counted['words']): string {
  const own = words === null ? '' : joinWords(tokens.slice(words.first, words.end));
  if (counted.basis === 'carried') return counted.noun ?? counted.unit;
  if (counted.basis !== 'outcome') return own;
  const verb = HAPPENINGS.get(own.toLowerCase()) ?? own;
  return [counted.noun ?? '', verb].filter((part) => part !== '').join(' ');
}

function findOutcome(tokens: readonly Token[], from: number): Place | null {
  for (let index = from; index < from + 7; index++) {
    const lower = tokens[index]?.lower ?? '';
    if (OUTCOME_WORDS.has(lower) || OTHER_OUTCOMES.test(lower)) {
      return {
        first: index,
        end: isToken(tokens[index + 1], 'for') && lower === 'unaccounted' ? index + 2 : index + 1,
      };
    }
    if (!GAP.test(lower)) return null;
  }
  return null;
}

// "killing at least 12 people", "the displacement of two million people"
function happenedBefore(tokens: readonly Token[], { kind, basis }: Counted, first: number): string {
  if ((kind !== 'people' && kind !== 'things') || (basis !== 'after' && basis !== 'carried')) return '';
  const at = isToken(tokens[first - 1], 'of', 'another', 'some', 'all', 'the') ? first - 2 : first - 1;
  return HAPPENINGS.get(tokens[at]?.lower ?? '') ?? '';
}

// "driven nearly two million people from their homes"
function drivenOut(tokens: readonly Token[], first: number, end: number): string {
  if (!DRIVING.test(tokens[first - 1]?.lower ?? '')) return '';
  const place = isToken(tokens[end], 'from') ? end + 1 : isToken(tokens[end + 1], 'of') ? end + 2 : end;
  if (place === end || !isToken(tokens[place], 'their')) return '';
  return tokens.slice(place, place + 4).some(({ lower }) => HOMES.test(lower)) ? 'displaced' : '';
}

const DRIVING = /^(?:drove|drives?|driven|driving|forced?|forces|forcing|chased|chasing)$/;
const HOMES = /^(?:homes|houses|villages|towns|land)$/;

/** The words of tokens, apart where they stand apart. */
export function joinWords(tokens: readonly Token[]): string {
  return tokens.map((token, index) => (index > 0 && !token.glued ? ` ${token.text}` : token.text)).join('');
}

function spanOf(text: string, tokens: readonly Token[], first: number, end: number): TextSpan {
  const start = tokens[first]?.start ?? 0;
  const stop = tokens[end - 1]?.end ?? start;
  return { text: text.slice(start, stop), start, end: stop };
}
