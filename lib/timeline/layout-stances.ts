import type { Stance } from '#lib/domain/stance.ts';
import { AXIS_ROOM, CHART_FORMS, SIDE_ROOM } from './chart-form.ts';
import { listStances, type StanceSeries } from './list-stances.ts';
import { LABEL_SIZE } from './place-labels.ts';
import { type SeriesStyle, styleSeries } from './series-colour.ts';
import type { StanceClaim } from './stance-claim.ts';
import { textWidth } from './text-width.ts';
import { type TimeAxis, timeAxis } from './time-axis.ts';
import type { TimelineForm } from './timeline-view.ts';

/** Stances over time in px: one row a source, over one axis of days. */
export interface StanceLayout {
  readonly form: TimelineForm;
  readonly width: number;
  readonly plotHeight: number;
  readonly rows: readonly StanceRow[];
  readonly time: TimeAxis;
  /** Sources beyond the rows a chart may have. */
  readonly hiddenRows: number;
  /** Claims without a known day, and so without a mark. */
  readonly undated: number;
}

export interface StanceRow {
  readonly series: StanceSeries;
  readonly style: SeriesStyle;
  /** Baselines of its name and of the words under its marks, and the height of its marks. */
  readonly nameY: number;
  readonly y: number;
  readonly wordsY: number;
  readonly marks: readonly StanceMark[];
}

export interface StanceMark {
  /** The claim it opens: the latest of those it stands for. */
  readonly claim: StanceClaim;
  readonly standsFor: readonly StanceClaim[];
  readonly x: number;
  /** Where its stance is written out, in the middle of the word; null where the word would touch another. */
  readonly wordX: number | null;
}

export interface StanceView {
  readonly form: TimelineForm;
  readonly locale: string;
  /** The word beneath a mark: "asserts". */
  readonly wordOf: (stance: Stance) => string;
}

// A name, a mark with the 24 px a finger needs, a word, and air before the next.
const ROW_HEIGHT = 66;
const NAME_Y = 14;
const MARK_Y = 33;
const WORDS_Y = 56;
// More rows than this are no picture any more; the list beneath has every source.
const MOST_ROWS = 24;
// Marks nearer to each other than this cannot be told apart.
const LEAST_DISTANCE = 12;
const WORD_GAP = 8;

/** Lays out all claims on a proposition; null where none has a day. Their order does not matter. */
export function layoutStances(claims: readonly StanceClaim[], view: StanceView): StanceLayout | null {
  const dated = claims.filter(({ day }) => day !== null);
  if (dated.length === 0) return null;
  const { width } = CHART_FORMS[view.form];
  const all = listStances(dated);
  const shown = all.slice(0, MOST_ROWS);
  const styles = styleSeries(shown);
  const days = shown.flatMap((series) => series.claims.flatMap(({ day }) => day ?? []));
  const time = timeAxis(days, SIDE_ROOM, width - SIDE_ROOM, view.locale);
  return {
    form: view.form,
    width,
    plotHeight: shown.length * ROW_HEIGHT,
    time,
    rows: shown.map((series, index) => {
      const top = index * ROW_HEIGHT;
      const style = styles[index];
      if (style === undefined) throw new Error(`Row ${index} has no style`);
      const marks = placeWords(placeMarks(series.claims, time), width, view);
      return { series, style, marks, nameY: top + NAME_Y, y: top + MARK_Y, wordsY: top + WORDS_Y };
    }),
    hiddenRows: all.length - shown.length,
    undated: claims.length - dated.length,
  };
}

/** How high a chart is with its axis. */
export function heightOf({ plotHeight }: StanceLayout): number {
  return plotHeight + AXIS_ROOM;
}

type Placed = Omit<StanceMark, 'wordX'>;

/** Equal stances in one place are one mark; different ones stand side by side, in their order. */
function placeMarks(claims: readonly StanceClaim[], time: TimeAxis): readonly Placed[] {
  const placed: Placed[] = [];
  for (const claim of claims) {
    if (claim.day === null) continue;
    const x = time.x(claim.day);
    const before = placed.at(-1);
    const isNear = before !== undefined && x - before.x < LEAST_DISTANCE;
    if (isNear && isAlike(before.claim, claim)) {
      placed[placed.length - 1] = { claim, standsFor: [...before.standsFor, claim], x: before.x };
    } else {
      placed.push({ claim, standsFor: [claim], x: isNear ? before.x + LEAST_DISTANCE : x });
    }
  }
  return placed;
}

function isAlike(a: StanceClaim, b: StanceClaim): boolean {
  return a.stance === b.stance && a.status === b.status;
}

/** A stance is written out where it begins, unless its word would touch the one before. */
function placeWords(marks: readonly Placed[], width: number, view: StanceView): readonly StanceMark[] {
  let taken = Number.NEGATIVE_INFINITY;
  return marks.map((mark, index) => {
    const half = textWidth(view.wordOf(mark.claim.stance), LABEL_SIZE) / 2;
    const wordX = Math.min(Math.max(mark.x, half), width - half);
    const goesOn = marks[index - 1]?.claim.stance === mark.claim.stance;
    if (goesOn || wordX - half < taken + WORD_GAP) return { ...mark, wordX: null };
    taken = wordX + half;
    return { ...mark, wordX };
  });
}
