import { isBelow } from './agrees.ts';
import { findDigitSlip } from './digit-slip.ts';
import { type ComparedFigure, type Reach, reachOf } from './reach.ts';

/** A figure of a stated date, as far as its revisions are sought. */
export interface RevisableFigure extends ComparedFigure {
  readonly id: string;
  /** Equal for figures of one voice, one statistic, counted alike, of one day. */
  readonly series: string;
  /** Day the source said it, and day the outlet published it, YYYY-MM-DD. */
  readonly saidOn: string | null;
  readonly publishedOn: string | null;
}

/** Another number that a source is reported with later, for what it had given a number for before. */
export interface Revision {
  readonly beforeId: string;
  readonly afterId: string;
  /** `said` where the source is known to have given it later; `reported` where only a later article has it. */
  readonly kind: 'said' | 'reported';
  /** The day of the later one, YYYY-MM-DD. */
  readonly on: string;
}

/**
 * Where a source's figure for one day became another that the first cannot stand for, however it is rounded. Two
 * numbers of one day contradict each other, which is another matter (rule `conflict`); and digits that changed places,
 * or a nought too many, are taken for the outlet's slip, unless the source is known to have said so.
 */
export function findRevisions(figures: readonly RevisableFigure[]): readonly Revision[] {
  const bySeries = Map.groupBy(figures, ({ series }) => series);
  return [...bySeries.values()].flatMap((series) => revisionsIn(series.map(toDated).toSorted(inTime)));
}

interface Dated {
  readonly figure: RevisableFigure;
  readonly reach: Reach;
  /** When it was first known to have been given; '' where no day is known. */
  readonly day: string;
}

function toDated(figure: RevisableFigure): Dated {
  return { figure, reach: reachOf(figure), day: figure.saidOn ?? figure.publishedOn ?? '' };
}

function inTime(a: Dated, b: Dated): number {
  return order(a.day, b.day) || order(a.figure.id, b.figure.id);
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function revisionsIn(series: readonly Dated[]): readonly Revision[] {
  const [first, ...rest] = series.filter(({ day }) => day !== '');
  if (first === undefined) return [];
  const revisions: Revision[] = [];
  let held = first;
  for (const next of rest) {
    if (!isAtOdds(held, next)) {
      // "More than 2,000" says less than the 2,215 that it rounds: the sharper one is what a later number replaces.
      if (next.reach.kind === 'point') held = next;
      continue;
    }
    const kind = kindOf(held, next);
    if (kind === null) continue;
    revisions.push({ beforeId: held.figure.id, afterId: next.figure.id, kind, on: next.day });
    held = next;
  }
  return revisions;
}

function isAtOdds({ reach: a }: Dated, { reach: b }: Dated): boolean {
  return isBelow(a, b) || isBelow(b, a);
}

function kindOf(held: Dated, next: Dated): Revision['kind'] | null {
  if (next.day <= held.day) return null;
  if (next.figure.saidOn !== null) return 'said';
  const slip = findDigitSlip(boundOf(next), boundOf(held));
  // A count that grew differs in one digit often enough.
  return slip === null || slip === 'one_digit' ? 'reported' : null;
}

function boundOf({ figure: { low, high } }: Dated): string {
  return low ?? high ?? '0';
}
