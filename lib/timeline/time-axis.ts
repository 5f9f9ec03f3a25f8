import { scaleUtc } from 'd3-scale';
import { LABEL_SIZE } from './place-labels.ts';
import { remembered } from './remembered.ts';
import { textWidth } from './text-width.ts';

/** Days laid along the width. */
export interface TimeAxis {
  /** Where a day (YYYY-MM-DD) stands. */
  readonly x: (day: string) => number;
  readonly ticks: readonly TimeTick[];
  /** Px from one day to the next. */
  readonly dayWidth: number;
}

export interface TimeTick {
  readonly x: number;
  /** "21 Mar", "Mar" or "2024", by the distance of the ticks. */
  readonly label: string;
  /** The year beneath, on the first tick and wherever it changes; null elsewhere. */
  readonly year: string | null;
}

const DAY = 86_400_000;
// Space a tick label needs: "21 Mar" in 13 px with air on both sides.
const TICK_SPACE = 72;
const LABEL_GAP = 6;

/** An axis over all `days`, of which there is at least one. */
export function timeAxis(days: readonly string[], left: number, right: number, locale: string): TimeAxis {
  const [first, last] = extentOf(days);
  // A single day stands in the middle instead of on the edge.
  const pad = first === last ? DAY : 0;
  const scale = scaleUtc()
    .domain([first - pad, last + pad])
    .range([left, right]);
  const wanted = Math.max(2, Math.floor((right - left) / TICK_SPACE));
  const instants = first === last ? [first] : wholeDays(scale.ticks(wanted), first);
  return {
    // Thousands of claims share hundreds of days.
    x: remembered((day) => scale(instantOf(day))),
    dayWidth: scale(first + DAY) - scale(first),
    ticks: apart(instants, scale, locale),
  };
}

/** Ticks whose labels do not touch: every second one is left out until that is so. */
function apart(
  instants: readonly number[],
  scale: (instant: number) => number,
  locale: string,
): readonly TimeTick[] {
  const ticks = labelled(instants, locale).map(({ instant, ...tick }) => ({ ...tick, x: scale(instant) }));
  const isTouching = ticks.some((tick, index) => {
    const previous = ticks[index - 1];
    return (
      previous !== undefined && tick.x - previous.x < (widthOf(previous) + widthOf(tick)) / 2 + LABEL_GAP
    );
  });
  if (!isTouching) return ticks;
  return apart(
    instants.filter((_, index) => index % 2 === 0),
    scale,
    locale,
  );
}

function widthOf({ label, year }: TimeTick): number {
  return Math.max(textWidth(label, LABEL_SIZE), textWidth(year ?? '', LABEL_SIZE));
}

function extentOf(days: readonly string[]): readonly [number, number] {
  let [first, last] = [days[0] ?? '', days[0] ?? ''];
  for (const day of days) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return [instantOf(first), instantOf(last)];
}

/** Ticks finer than a day say nothing about dates known by the day. */
function wholeDays(ticks: readonly Date[], first: number): readonly number[] {
  const whole = ticks.map(Number).filter((instant) => instant % DAY === 0);
  return whole.length === 0 ? [first] : whole;
}

function labelled(instants: readonly number[], locale: string) {
  const step = smallestStep(instants);
  return instants.map((instant, index) => {
    const previous = instants[index - 1];
    const isNewYear = previous === undefined || yearOf(previous) !== yearOf(instant);
    const isByYear = step >= 365 * DAY;
    return {
      instant,
      label: isByYear
        ? yearOf(instant)
        : formatOf(step >= 28 * DAY ? 'month' : 'day', locale).format(instant),
      year: isNewYear && !isByYear ? yearOf(instant) : null,
    };
  });
}

/** A lone tick is labelled as a day. */
function smallestStep(instants: readonly number[]): number {
  let step = instants.length > 1 ? Number.POSITIVE_INFINITY : DAY;
  for (const [index, instant] of instants.entries()) {
    const previous = instants[index - 1];
    if (previous !== undefined) step = Math.min(step, instant - previous);
  }
  return step;
}

function yearOf(instant: number): string {
  return String(new Date(instant).getUTCFullYear());
}

function instantOf(day: string): number {
  const instant = Date.parse(day);
  if (Number.isNaN(instant)) throw new Error(`Not a day: ${JSON.stringify(day)}`);
  return instant;
}

const FORMATS = {
  day: { day: 'numeric', month: 'short', timeZone: 'UTC' },
  month: { month: 'short', timeZone: 'UTC' },
} as const;

function formatOf(form: keyof typeof FORMATS, locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, FORMATS[form]);
}
