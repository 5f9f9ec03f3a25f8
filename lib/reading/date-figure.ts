import type { Voice } from './attribution/voice.ts';
import type { DateMention, Period } from './dates/date-mention.ts';
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
    resolved.filter((mention) => mention.role === 'since'),
    figure,
    tokens,
    [],
  );
  const told = resolved.filter(
    (mention) => mention.role !== 'since' && !datesSpeech(tokens, mention, voices),
  );
  return { asOf: nearest(told, figure, tokens, others), since };
}

// "said on Thursday": the day somebody spoke is not the day the figure speaks of.
function datesSpeech(tokens: readonly Token[], mention: DateMention, voices: readonly Voice[]): boolean {
  return voices.some((voice) => {
    if (voice.form === 'opening' || voice.form === 'citing' || voice.form === 'owning') return false;
    if (
      /^(?:put|puts|recorded|record|showed|shows|registered|posted|gave|expected|expecting)$/.test(
        voice.wording.split(' ')[0]?.toLowerCase() ?? '',
      )
    )
      return false;
    const after = mention.first >= voice.verb && mention.first - voice.verb <= 3;
    const report = /^(?:reported|announced)/.test(voice.wording.toLowerCase());
    const betweenVerb = mention.end <= voice.verb && mention.first >= voice.subject.end;
    if (betweenVerb) return true;
    return (
      after && (!report || isToken(tokens[mention.end], ',', '.', 'that') || mention.end >= tokens.length)
    );
  });
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
  const after = mention.first >= figure.end;
  const [from, to] = after ? [figure.end, mention.first] : [mention.end, figure.first];
  if (mention.first === 0 || opensSentence(tokens, mention)) return 20;
  let cost = to - from;
  for (let index = from; index < to; index++) {
    if (isToken(tokens[index], ',', ';', 'but', 'while', 'although', '–', '—')) cost += CLAUSE_COST;
  }
  const parted = others.filter((other) => other >= from && other < to).length;
  return cost + parted * (after ? 2 * CLAUSE_COST : CLAUSE_COST);
}

// "In May, ...", "On Aug. 27, ...": a date at the head speaks for the whole sentence.
function opensSentence(tokens: readonly Token[], mention: DateMention): boolean {
  if (mention.first > 4) return false;
  return tokens
    .slice(0, mention.first)
    .every((token) =>
      isToken(
        token,
        'in',
        'on',
        'as',
        'of',
        'for',
        'by',
        'at',
        'during',
        'the',
        'early',
        'late',
        'until',
        '•',
        'from',
        'over',
        'but',
        'and',
        'end',
        'data',
        'so',
        'far',
        'last',
        'mid',
        '-',
      ),
    );
}

/** Where a text's account stands in time, for sentences that go on with it. */
export function toldPeriod(dates: readonly DateMention[], before: Period | null): Period | null {
  return dates.findLast((mention) => mention.period && mention.role !== 'since')?.period ?? before;
}
