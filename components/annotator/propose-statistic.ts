import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import type { StatisticRecord } from '#lib/domain/statistic-record.ts';
import { dateInWords } from '#lib/format/format-date.ts';

/** A statistic a claim may belong to, how well it fits, and the words that say so. */
export interface RankedStatistic {
  readonly statistic: StatisticRecord;
  /** 0 to 1. */
  readonly fit: number;
  readonly because: readonly string[];
}

/** The statistics a claim could belong to, best first. Those of another unit or measure are left out. */
export function rankStatistics(
  claim: ClaimRecord,
  statistics: readonly StatisticRecord[],
): readonly RankedStatistic[] {
  return statistics
    .filter((statistic) => couldHold(claim, statistic))
    .map((statistic) => rank(claim, statistic))
    .sort((a, b) => b.fit - a.fit || a.statistic.name.localeCompare(b.statistic.name));
}

/**
 * The one statistic of the article's topic that fits so well that the card proposes it, or null: people are wounded
 * everywhere, and words alike do not make it the same count. An article without a topic gets no proposals.
 */
export function proposeStatistic(
  claim: ClaimRecord,
  statistics: readonly StatisticRecord[],
  topicId: string | null,
): RankedStatistic | null {
  const ofTopic = statistics.filter((statistic) => statistic.topicId === topicId);
  const [best, second] = rankStatistics(claim, ofTopic);
  if (best === undefined || best.fit < PROPOSED_FROM) return null;
  return second !== undefined && best.fit - second.fit < CLEAR_LEAD ? null : best;
}

// All the words of what is counted, or all but one of many, must be found in the statistic.
const PROPOSED_FROM = 0.7;
// Two statistics that fit alike are a question for the editor.
const CLEAR_LEAD = 0.1;

/** Whether a claim could be a value of a statistic at all: the same unit and kind of value. No figure fits any. */
export function couldHold({ figure, kind }: ClaimRecord, { definition }: StatisticRecord): boolean {
  if (figure === null) return kind === 'absence';
  return (figure.unit === null || figure.unit === definition.unit) && figure.measure === definition.measure;
}

function rank(claim: ClaimRecord, statistic: StatisticRecord): RankedStatistic {
  const counted = termsOf(claim.figure?.counts ?? '');
  const defined = termsOf(`${statistic.name} ${statistic.definition.counted}`);
  const shared = [...counted].filter((term) => defined.has(term));
  const { start } = statistic.definition;
  const sameStart = start !== null && start === claim.since;
  const otherStart = start !== null && claim.since !== null && !sameStart;
  const covered = counted.size === 0 ? 0 : shared.length / counted.size;
  // A start that differs makes another count of it, however alike the words.
  const fit = Math.min(1, covered * (otherStart ? 0.6 : sameStart ? 1 : 0.9));
  const because = [
    shared.length > 0 ? `both speak of ${shared.join(', ')}` : '',
    `counted in ${statistic.definition.unit}`,
    sameStart ? `counts from ${dateInWords(start)}` : '',
  ].filter((reason) => reason !== '');
  return { statistic, fit, because };
}

// Words that say the same of people; the first of each row stands for all.
const SAME_WORDS: readonly (readonly string[])[] = [
  ['killed', 'dead', 'death', 'died', 'fatality', 'fatalities', 'toll', 'killing', 'slain'],
  ['wounded', 'injured', 'injury', 'injuries', 'hurt'],
  ['missing', 'unaccounted'],
  ['displaced', 'displacement', 'uprooted', 'homeless'],
  ['woman', 'women'],
  ['child', 'children', 'minor'],
];

const STANDS_FOR = new Map(
  SAME_WORDS.flatMap(([first = '', ...others]) => others.map((word) => [word, first])),
);

const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'a an the of in on by for and or who whom were was are is been being have has had people person presumed'.split(
    ' ',
  ),
);

function termsOf(words: string): ReadonlySet<string> {
  const terms = (words.toLowerCase().match(/\p{L}+/gu) ?? [])
    .filter((word) => !EMPTY_WORDS.has(word))
    .map((word) => STANDS_FOR.get(word) ?? STANDS_FOR.get(singular(word)) ?? singular(word));
  return new Set(terms);
}

/** Good enough to bring "Palestinians" and "Palestinian" together. */
function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
