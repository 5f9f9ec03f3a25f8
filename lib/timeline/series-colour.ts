import type { TimelineSeries } from './list-series.ts';
import { REST_KEY } from './list-series.ts';
import { NOBODY_KEY } from './timeline-claim.ts';

/** The classes of a series: `series-0`... give the colour, `line-0`... the pattern of its line. */
export interface SeriesStyle {
  readonly colour: `series-${number}` | 'series-nobody';
  readonly line: `line-${number}`;
}

/**
 * Six hues after Okabe and Ito. Vermilion is left out, and yellow and black too: no red can then stand against
 * a green, and each keeps 3:1 against the paper and its distance from the others under colour blindness.
 */
export const SERIES_COLOURS = 6;
/** Patterns are cut so finely that they read as solid: wide gaps are kept for derived figures. */
const LINE_PATTERNS = 6;

/** What the style of a series goes by. */
export type StyledSeries = Pick<TimelineSeries, 'key' | 'colourIndex'>;

/** The style of each series. A source keeps its colour on every page; only its line pattern gives way to another's. */
export function styleSeries(series: readonly StyledSeries[]): readonly SeriesStyle[] {
  const taken = new Set<string>();
  return series.map((one) => {
    const preferred = styleOf(one);
    for (let turn = 0; turn < LINE_PATTERNS; turn++) {
      const style = turnLine(preferred, turn);
      const key = `${style.colour} ${style.line}`;
      if (taken.has(key)) continue;
      taken.add(key);
      return style;
    }
    return preferred;
  });
}

/** The least number not yet used among the sources of a topic: give it to a new source at its creation. */
export function chooseColourIndex(used: readonly number[]): number {
  const taken = new Set(used);
  let index = 0;
  while (taken.has(index)) index++;
  return index;
}

function styleOf(series: StyledSeries): SeriesStyle {
  if (series.key === NOBODY_KEY || series.key === REST_KEY)
    return { colour: 'series-nobody', line: 'line-0' };
  const index = series.colourIndex ?? hashOf(series.key);
  const colour = index % SERIES_COLOURS;
  // Each colour starts with its own pattern, and each round of the colours shifts it by one.
  const line = (index + Math.floor(index / SERIES_COLOURS)) % LINE_PATTERNS;
  return { colour: `series-${colour}`, line: `line-${line}` };
}

function turnLine(style: SeriesStyle, turn: number): SeriesStyle {
  const line = (Number(style.line.slice('line-'.length)) + turn) % LINE_PATTERNS;
  return { ...style, line: `line-${line}` };
}

/** FNV-1a: the same key has the same number on every machine. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
