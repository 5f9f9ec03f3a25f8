import type { DateMention } from '../dates/date-mention.ts';
import { isToken, type Token } from '../token.ts';
import { subjectBefore } from './subject-before.ts';
import type { Voice } from './voice.ts';

/** Someone who denies a figure, and which: one of the same sentence (by its first token), or those told before. */
export interface Denial {
  readonly voice: Voice;
  denies(figure: number): boolean;
  /** The sentence names no figure of its own that it could mean: "Israel disputes the figure." */
  readonly looksBack: boolean;
}

const DENYING =
  /^(?:den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)?|refut(?:e|es|ed)|contest(?:s|ed)?|dismiss(?:es|ed)?)$/;
const NOUNS_TOO = /^(?:dispute|contest)$/;
const OBJECT_OPENERS = /^(?:the|that|this|those|these|its|his|her|their|any|such|both|it|them)$|s$/;
const FIGURE_NOUNS =
  /^(?:figures?|numbers?|tolls?|counts?|estimates?|claims?|reports?|tall(?:y|ies)|totals?|allegations?|accusations?|accounts?|it|that|this)$/;

// As far as an object may stand behind its verb: "disputed the ministry's latest figure".
const OBJECT_REACH = 6;

/** Who denies what in a sentence. A denial is no source: the figure stays whosever it was. */
export function findDenials(
  tokens: readonly Token[],
  dates: readonly DateMention[],
  numbers: readonly number[],
): readonly Denial[] {
  return tokens.flatMap((token, verb) => {
    if (!DENYING.test(token.lower) || isToken(tokens[verb - 1], 'be', 'been', 'was', 'were', 'is', 'are'))
      return [];
    // "a contest", "the dispute": nouns as often as verbs, they need what is denied.
    if (NOUNS_TOO.test(token.lower) && !OBJECT_OPENERS.test(tokens[verb + 1]?.lower ?? '')) return [];
    const subject = subjectBefore(tokens, dates, verb);
    if (subject === null) return [];
    const voice: Voice = {
      form: 'leading',
      subject,
      first: subject.first,
      end: verb + 1,
      wording: token.text,
      verb,
    };
    return [toDenial(tokens, voice, numbers)];
  });
}

function toDenial(tokens: readonly Token[], voice: Voice, numbers: readonly number[]): Denial {
  const { verb } = voice;
  const after = numbers.filter((number) => number > verb);
  const object = tokens
    .slice(verb + 1, verb + 1 + OBJECT_REACH)
    .find((token) => FIGURE_NOUNS.test(token.lower));
  const closes = tokens[verb + 1] === undefined || isToken(tokens[verb + 1], '.', ',', ';');
  const isPointing = object !== undefined || closes;
  const [named] = after;
  const between = tokens.slice(verb + 1, named);
  const namesIt = !between.some((token) => isToken(token, 'and', 'but', ',', ';'));
  // "denied killing 45", "disputes the figure of 31,988"; "a figure Israel disputes" means one before.
  if (after.length > 0 && (!isPointing || namesIt)) {
    return { voice, looksBack: false, denies: (number) => (isPointing ? number === named : number > verb) };
  }
  const before = numbers.filter((number) => number < voice.first).at(-1);
  return {
    voice,
    looksBack: isPointing && before === undefined,
    denies: (number) => isPointing && number === before,
  };
}
