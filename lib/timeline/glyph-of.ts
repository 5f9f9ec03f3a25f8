import type { Decimal } from '#lib/domain/figure.ts';
import type { TimelineClaim } from './timeline-claim.ts';

/**
 * The sign a claim is drawn by: dot (exact), ring (about, nearly), up (at least, more than: open above),
 * down (at most, less than), bar (range), words (vague, no height), gap (no figure given).
 */
export const GLYPHS = ['dot', 'ring', 'up', 'down', 'bar', 'words', 'gap'] as const;
export type Glyph = (typeof GLYPHS)[number];

/** Vague words have a height only where the reader switched their policy on. */
export function glyphOf(claim: TimelineClaim, readsVagueWords: boolean): Glyph {
  if (claim.kind === 'absence') return 'gap';
  if (claim.vague !== null && !readsVagueWords) return 'words';
  if (claim.low === null && claim.high === null) return 'words';
  switch (claim.qualifier) {
    case 'exact':
      return 'dot';
    case 'about':
    case 'nearly':
      return 'ring';
    case 'at_least':
    case 'more_than':
      return 'up';
    case 'at_most':
    case 'less_than':
      return 'down';
    case 'range':
      return 'bar';
  }
}

/** The bounds that are drawn, as numbers for the eye; the words always come from the decimals. */
export function drawnBounds(claim: TimelineClaim, glyph: Glyph): readonly number[] {
  if (glyph === 'words' || glyph === 'gap') return [];
  const { low, high } = claim;
  if (low === null || low === high) return high === null ? [] : [drawnNumber(high)];
  return high === null ? [drawnNumber(low)] : [drawnNumber(low), drawnNumber(high)];
}

/** No reported quantity is greater, or smaller without being zero; within them all arithmetic stays finite. */
const MOST = 1e15;
const LEAST = 1e-9;

/** A decimal as a number for the eye. */
export function drawnNumber(decimal: Decimal): number {
  const number = Math.min(Math.max(Number(decimal), -MOST), MOST);
  return Math.abs(number) < LEAST ? 0 : number;
}
