import type { Mark } from './mark.ts';

// Marks of 7 px nearer than this hide one another.
const NEAR = 6;
const STEP = 8;
// To the right first: a cumulative line runs on to the right at the same height.
const SHIFTS = [0, 1, -1, 2, -2, 3, -3] as const;

/**
 * Moves marks of different sources aside where one would hide the other (the same number on the same day).
 * A mark that finds no room within three steps stays where its date is.
 */
export function partMarks(marks: readonly Mark[], left: number, right: number): readonly Mark[] {
  const taken = new Map<string, Mark[]>();
  return marks.map((mark) => {
    if (mark.glyph === 'words') return mark;
    const places = SHIFTS.map((shift) => ({ ...mark, x: mark.x + shift * STEP }));
    const free = places.find((place) => place.x >= left && place.x <= right && !isHidden(place, taken));
    const placed = free ?? mark;
    for (const cell of cellsOf(placed)) {
      const known = taken.get(cell);
      if (known) known.push(placed);
      else taken.set(cell, [placed]);
    }
    return placed;
  });
}

function isHidden(mark: Mark, taken: ReadonlyMap<string, readonly Mark[]>): boolean {
  return cellsOf(mark).some((cell) => taken.get(cell)?.some((other) => hides(other, mark)) ?? false);
}

function hides(other: Mark, mark: Mark): boolean {
  if (other.series === mark.series || Math.abs(other.x - mark.x) >= NEAR) return false;
  const [a, b] = [reachOf(other), reachOf(mark)];
  return a.top < b.bottom + NEAR && b.top < a.bottom + NEAR;
}

/** Bars are in each other's way along their whole height. */
function reachOf(mark: Mark): { readonly top: number; readonly bottom: number } {
  return mark.bar
    ? { top: Math.min(mark.bar.high, mark.bar.foot), bottom: Math.max(mark.bar.low, mark.bar.foot) }
    : { top: mark.y, bottom: mark.y };
}

const CELL = 32;

/** The cells a mark may be in the way in, so that only neighbours are compared. */
function cellsOf(mark: Mark): readonly string[] {
  const { top, bottom } = reachOf(mark);
  const cells: string[] = [];
  for (let column = cellAt(mark.x - NEAR); column <= cellAt(mark.x + NEAR); column++) {
    for (let row = cellAt(top - NEAR); row <= cellAt(bottom + NEAR); row++) cells.push(`${column} ${row}`);
  }
  return cells;
}

function cellAt(position: number): number {
  return Math.floor(position / CELL);
}
