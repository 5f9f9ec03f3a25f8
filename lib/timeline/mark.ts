import type { Difference } from '#lib/comparison/comparability.ts';
import type { Glyph } from './glyph-of.ts';
import type { TimelineClaim } from './timeline-claim.ts';

/** One claim drawn, or several that cannot be told apart. Numbers are px of the chart. */
export interface Mark {
  /** The claim whose place it takes and which it opens: the latest of those it stands for. */
  readonly claim: TimelineClaim;
  /** How many claims it stands for, its own among them, and the first and last of their days. */
  readonly standsFor: number;
  readonly firstDay: string;
  readonly lastDay: string;
  /** Index of its series in the layout. */
  readonly series: number;
  readonly glyph: Glyph;
  readonly x: number;
  readonly y: number;
  /** Heights of a range's ends, and of its best estimate where the source gave one. */
  readonly bar: Bar | null;
  readonly tail: Tail | null;
  /** Height of the value it was revised from; null where it was not, or where that has no single height. */
  readonly earlierY: number | null;
  readonly isRetracted: boolean;
  /** Whether its value lies beyond the scale, so that it stands at the edge. */
  readonly isBeyond: boolean;
  /** Why the line of its origin breaks before it; null where it does not. */
  readonly scopeBreak: Difference | null;
}

export interface Bar {
  /** Where the bar stands: the zero line, or the lower end where the scale has none. */
  readonly foot: number;
  readonly low: number;
  readonly high: number;
  readonly best: number | null;
}

/** What lies to the left of a mark: the days a coarse date covers, or open where only publication bounds it. */
export type Tail = { readonly kind: 'open' } | { readonly kind: 'span'; readonly from: number };

/** What several marks stand for when one is drawn for them. */
export function togetherOf(marks: readonly Mark[]): Pick<Mark, 'standsFor' | 'firstDay' | 'lastDay'> {
  let [standsFor, firstDay, lastDay] = [0, marks[0]?.firstDay ?? '', marks[0]?.lastDay ?? ''];
  for (const mark of marks) {
    standsFor += mark.standsFor;
    if (mark.firstDay < firstDay) firstDay = mark.firstDay;
    if (mark.lastDay > lastDay) lastDay = mark.lastDay;
  }
  return { standsFor, firstDay, lastDay };
}
