import type { Voice } from './attribution/voice.ts';
import type { DateMention, Period } from './dates/date-mention.ts';
import { CHANGE_VERBS } from './lexicon/change-verbs.ts';
import { FUNCTION_WORDS } from './lexicon/function-words.ts';
import { isToken, type Token } from './token.ts';

/** The dates that bear on one figure. */
export interface FigureDates {
  readonly asOf: DateMention | null;
  readonly since: DateMention | null;
}

/** Chooses, of a sentence's dates, the one a figure speaks of and the one it is counted from. */
export function dateFigure(
  tokens: readonly Token[],
  dates: readonly DateMention[],
  voices: readonly Voice[],
  figure: { readonly first: number; readonly end: number },
  others: readonly number[],
): FigureDates {
  const resolved = dates.filter((mention) => mention.period !== null && mention.role !== 'age');
  const since = nearest(
    resolved.filter((mention) => mention.role === 'since' && !ranksSince(tokens, mention)),
    figure,
    tokens,
    [],
  );
  const told = resolved.filter(
    (mention) => mention.role !== 'since' && !datesSpeech(tokens, mention, voices),
  );
  return { asOf: nearest(told, figure, tokens, others), since };
}

// "the biggest rise since 2022" ranks; it counts nothing from 2022 on.
function ranksSince(tokens: readonly Token[], { first }: DateMention): boolean {
  const before = tokens.slice(Math.max(0, first - 8), first);
  return before.some((token) =>
    /^(?:first|most|least|worst|record|best|time|largest|biggest|highest|lowest|\p{L}+est)$/u.test(
      token.lower,
    ),
  );
}

const SPEECH_FILLERS: ReadonlySet<string> = new Set(
  'in a an on to at with the statement reporters news conference briefing interview television parliament late early last earlier and lawmakers journalists press release email post'.split(
    ' ',
  ),
);
const MEASURING_WORDING =
  /^(?:put|puts|recorded|record|showed|shows|registered|posted|gave|expected|expecting)/;
const PUBLISHED = /^(?:published|released|issued|unveiled|updated|presented|speaking|spoke)$/;

/** "said on Thursday", "a report released on Monday": the day somebody spoke is not the day the figure speaks of. */
function datesSpeech(tokens: readonly Token[], mention: DateMention, voices: readonly Voice[]): boolean {
  const before = isToken(tokens[mention.first - 1], 'on', 'in', 'late', 'early', 'last') ? 2 : 1;
  if (PUBLISHED.test(tokens[mention.first - before]?.lower ?? '')) return true;
  return voices.some((voice) => isDateOf(tokens, mention, voice));
}

function isDateOf(tokens: readonly Token[], mention: DateMention, voice: Voice): boolean {
  if (mention.first >= voice.subject.first && mention.end <= voice.subject.end) return true;
  if (voice.form !== 'leading' && voice.form !== 'trailing' && voice.form !== 'relative') return false;
  if (mention.first >= voice.subject.end && mention.end <= voice.verb) return true;
  if (mention.first <= voice.verb || MEASURING_WORDING.test(voice.wording.toLowerCase())) return false;
  const between = tokens.slice(voice.verb + 1, mention.first);
  if (voice.form === 'trailing') return !between.some((token) => isToken(token, ',', ';', 'adding'));
  return between.every((token) => SPEECH_FILLERS.has(token.lower) || /^\p{Lu}/u.test(token.text));
}

// Words between a figure and its date cost distance; a clause boundary costs more, so the date in its own clause wins.
const CLAUSE_COST = 12;
const FARTHEST = 60;

function nearest(
  dates: readonly DateMention[],
  figure: { readonly first: number; readonly end: number },
  tokens: readonly Token[],
  others: readonly number[],
): DateMention | null {
  let best: DateMention | null = null;
  let bestCost = FARTHEST;
  for (const mention of dates) {
    const cost = costOf(mention, figure, tokens, others);
    if (cost < bestCost) {
      best = mention;
      bestCost = cost;
    }
  }
  return best;
}

function costOf(
  mention: DateMention,
  figure: { readonly first: number; readonly end: number },
  tokens: readonly Token[],
  others: readonly number[],
): number {
  if (isComparedWith(tokens, mention) || isOrigin(tokens, mention, figure.first)) return FARTHEST;
  const after = mention.first >= figure.end;
  const [from, to] = after ? [figure.end, mention.first] : [mention.end, figure.first];
  if (
    after &&
    looksBack(tokens, mention) &&
    comparesBetween(tokens, from, isToken(tokens[to - 1], 'the', 'a') ? to - 2 : to - 1)
  )
    return FARTHEST;
  if (!after && isComparator(tokens, figure.first)) return FARTHEST;
  // "55%, up from 49% in 2018": the date belongs to the figure beside it.
  const owner = others.find(
    (other) => other >= from && other < to && mention.first - other <= OWN_DATE_REACH,
  );
  const isParted = tokens.slice(from, owner ?? from).some((token) => isToken(token, ','));
  if (after && owner !== undefined && isParted && isComparator(tokens, owner)) return FARTHEST;
  if (opensSentence(tokens, mention)) return 20;
  if (mention.role === 'as_of' && after && isToken(tokens[mention.first - 1], 'of', 'at')) return 25;
  // Of a date before and one after, equally near, the one after is the figure's.
  let cost = to - from + (after ? 0 : 1) + (isModifier(tokens, mention) ? CLAUSE_COST : 0);
  for (let index = from; index < to; index++) {
    if (isToken(tokens[index], ',', ';', 'but', 'while', 'although', '–', '—')) cost += CLAUSE_COST;
  }
  const parted = others.filter((other) => other >= from && other < to).length;
  const taken = !after && others.some((other) => other < mention.first && mention.first - other <= 3);
  return cost + parted * (after ? 2 * CLAUSE_COST : CLAUSE_COST) + (taken ? CLAUSE_COST : 0);
}

// Number, unit and preposition.
const OWN_DATE_REACH = 4;

const ORIGIN =
  /^(?:built|founded|opened|established|launched|completed|formed|created|signed|introduced|adopted|born|elected|constructed|commissioned|set|first)$/;

// "The bridge, built in 1932, carries 160,000 vehicles": an insert says how old the thing is.
function isOrigin(tokens: readonly Token[], { first, end }: DateMention, figure: number): boolean {
  const participle = isToken(tokens[first - 1], 'in', 'on') ? first - 2 : first - 1;
  if (!ORIGIN.test(tokens[participle]?.lower ?? '') || !isToken(tokens[participle - 1], ',', 'was'))
    return false;
  return isToken(tokens[end], ',') && (figure >= end || figure < participle);
}

const COMPARING = /^(?:from|than|compared|against|versus|vs|comparison)$/;

function comparesBetween(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => COMPARING.test(token.lower));
}

// "up from 257", "compared with 2,480", "from $980m in 2022": the figure that another is measured against.
function isComparator(tokens: readonly Token[], first: number): boolean {
  const before = tokens.slice(Math.max(0, first - 4), first);
  if (before.some((token) => isToken(token, 'compared', 'versus', 'against'))) return true;
  const from = before.findLastIndex((token) => isToken(token, 'from'));
  if (from < 0 || before.length - from > 2) return false;
  const moved = tokens.slice(Math.max(0, first - 10), first);
  return moved.some((token) => CHANGE_VERBS.has(token.lower));
}

// "257 a week ago", "2,480 the previous year": such a date belongs to the figure compared with.
function looksBack(tokens: readonly Token[], { first, end }: Pick<DateMention, 'first' | 'end'>): boolean {
  return tokens
    .slice(first, end)
    .some((token) =>
      /^(?:ago|earlier|before|previous|previously|prior|same|last|preceding)$/.test(token.lower),
    );
}

// "a deadly 2011 storm": the year names the storm.
function isModifier(tokens: readonly Token[], { first, end }: DateMention): boolean {
  const before = tokens[first - 1];
  const next = tokens[end];
  const named = next?.kind === 'word' && !FUNCTION_WORDS.has(next.lower);
  return (
    end === first + 1 &&
    named &&
    before?.kind === 'word' &&
    !/^(?:in|of|since|by|for|during|from|until|to|on|last|this)$/.test(before.lower)
  );
}

// As far as a change may stand before what it is measured from.
const CHANGE_REACH = 12;
const CHANGED =
  /^(?:%|percent|cent|points?|increase|decrease|rise|fall|drop|decline|up|down|unchanged|growth|higher|lower|more|less|gain|jump|increased|decreased|rose|fell)$/;

/** "a 31% increase from 2022", "up 5% on last year": the date compared with is never the figure's own. */
function isComparedWith(tokens: readonly Token[], { first, end, period }: DateMention): boolean {
  const article = isToken(tokens[first - 1], 'the', 'a') ? 1 : 0;
  const joint = tokens[first - 1 - article];
  if (
    isToken(joint, 'than', 'versus', 'with', 'to') &&
    isToken(tokens[first - 2 - article], 'compared', 'relative')
  )
    return true;
  if (isToken(joint, 'from', 'than') && isToken(tokens[first], 'a')) return true;
  // "more than that of October"
  if (
    isToken(joint, 'of', 'in') &&
    isToken(tokens[first - 2], 'that', 'those') &&
    isToken(tokens[first - 3], 'than')
  )
    return true;
  // "an increase of 67,000 vehicles from the previous year"
  if (isToken(joint, 'from') && looksBack(tokens, { first, end }))
    return tokens.slice(Math.max(0, first - CHANGE_REACH), first).some(({ lower }) => CHANGED.test(lower));
  if (!isToken(joint, 'from', 'over', 'on', 'than')) return false;
  // "fell 2% on Tuesday" says when; "up 5% on last year" says against what.
  if (isToken(joint, 'on') && period?.precision === 'day') return false;
  return CHANGED.test(tokens[first - 2 - article]?.lower ?? '');
}

const OPENING_WORDS: ReadonlySet<string> = new Set(
  'just only in on as of for by at during the early late until • from over but and end data so far last mid - through within'.split(
    ' ',
  ),
);

// "In May, ...", "On Aug. 27, ...": a date at the head speaks for the whole sentence.
function opensSentence(tokens: readonly Token[], mention: DateMention): boolean {
  if (mention.first > 4) return false;
  return tokens.slice(0, mention.first).every((token) => OPENING_WORDS.has(token.lower));
}

/** Where a text's account stands in time, for sentences that go on with it; null where a sentence tells no date. */
export function toldPeriod(
  tokens: readonly Token[],
  dates: readonly DateMention[],
  voices: readonly Voice[],
): Period | null {
  const told = dates.filter(
    (mention) =>
      mention.period !== null &&
      mention.role !== 'since' &&
      !datesSpeech(tokens, mention, voices) &&
      !isComparedWith(tokens, mention),
  );
  const opening = told.find((mention) => opensSentence(tokens, mention));
  return (opening ?? told.findLast((mention) => !looksBack(tokens, mention)) ?? told.at(-1))?.period ?? null;
}
