import { scaleLinear, scaleLog } from 'd3-scale';
import type { Measure } from '#lib/domain/figure.ts';
import type { TimelineSubject, TimelineView } from './timeline-view.ts';

/** Values laid along the height. */
export interface ValueAxis {
  /** Where a value stands; beyond the scale, its nearest edge. */
  readonly y: (value: number) => number;
  readonly isBeyond: (value: number) => boolean;
  /** Whether a bar may stand on the zero line. */
  readonly hasZeroLine: boolean;
  readonly ticks: readonly ValueTick[];
  /** What the ticks are in: "people", "billion US dollars, logarithmic scale". */
  readonly title: string;
}

export interface ValueTick {
  readonly y: number;
  readonly label: string;
}

type Edges = { readonly top: number; readonly bottom: number };

// About one grid line every 64 px: enough to read a value by, few enough to stay in the background.
const TICK_SPACE = 64;

/** An axis over the values that stand (retracted ones may lie beyond it). */
export function valueAxis(
  values: readonly number[],
  subject: TimelineSubject,
  view: Pick<TimelineView, 'scale' | 'locale'>,
  edges: Edges,
): ValueAxis {
  const [least, most] = extentOf(values);
  const positives = view.scale === 'log' ? values.filter((value) => value > 0) : [];
  const isLog = positives.length > 0;
  const scale = isLog
    ? scaleLog()
        .domain(apart(...extentOf(positives)))
        .nice()
    : linearScale(least, most, subject.measure, ticksFor(edges));
  scale.range([edges.bottom, edges.top]).clamp(true);
  const [low = 0, high = 1] = scale.domain();
  const ticks = isLog ? logTicks(scale.ticks(), low, high) : scale.ticks(ticksFor(edges));
  const magnitude = magnitudeFor(ticks);
  return {
    y: (value) => scale(isLog && value <= 0 ? low : value),
    isBeyond: (value) => value < low || value > high,
    hasZeroLine: !isLog && low <= 0 && high >= 0,
    ticks: ticks.map((tick) => ({ y: scale(tick), label: tickLabel(tick, magnitude.size, view.locale) })),
    title: [magnitude.word, subject.unit.labelPlural, isLog ? '(logarithmic scale)' : '']
      .filter(Boolean)
      .join(' '),
  };
}

function ticksFor({ top, bottom }: Edges): number {
  return Math.max(2, Math.floor((bottom - top) / TICK_SPACE));
}

function extentOf(values: readonly number[]): readonly [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return least <= most ? [least, most] : [0, 1];
}

/** Counts, amounts, shares and changes are only seen rightly against zero; rates, ratios and indices need not. */
const STARTS_AT_ZERO: Readonly<Record<Measure, boolean>> = {
  count: true,
  amount: true,
  share: true,
  change: true,
  rate: false,
  ratio: false,
  index: false,
};

function linearScale(least: number, most: number, measure: Measure, ticks: number) {
  const domain = STARTS_AT_ZERO[measure] ? apart(Math.min(0, least), Math.max(0, most)) : padded(least, most);
  return scaleLinear().domain(domain).nice(ticks);
}

function padded(least: number, most: number): readonly [number, number] {
  // Values that differ by less than a millionth are one on any screen, and would leave no room between ticks.
  const isOne = most - least < Math.abs(most) * 1e-6;
  const pad = (isOne ? Math.abs(most) : most - least) * 0.05 || 1;
  return [least - pad, most + pad];
}

/** A scale needs two ends that differ. */
function apart(least: number, most: number): readonly [number, number] {
  return least === most ? [least, most === 0 ? 1 : most * 2] : [least, most];
}

/** Powers of ten over wide ranges, 1, 2 and 5 of each over narrow ones. */
function logTicks(ticks: readonly number[], low: number, high: number): readonly number[] {
  const leading = Math.log10(high / low) > 2.5 ? [1] : [1, 2, 5];
  return ticks.filter((tick) =>
    leading.includes(Math.round(tick / 10 ** Math.floor(Math.log10(tick) + 1e-9))),
  );
}

const MAGNITUDES = [
  { size: 1e12, word: 'trillion' },
  { size: 1e9, word: 'billion' },
  { size: 1e6, word: 'million' },
] as const;

/** One magnitude for all ticks, said once in the title. */
function magnitudeFor(ticks: readonly number[]): { readonly size: number; readonly word: string } {
  const most = Math.max(...ticks.map(Math.abs), 0);
  return MAGNITUDES.find(({ size }) => most >= size) ?? { size: 1, word: '' };
}

function tickLabel(tick: number, size: number, locale: string): string {
  const shown = new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 }).format(tick / size);
  return shown.replace('-', '\u2212');
}
