import type { Mark } from './mark.ts';

/** How far marks are moved aside, and how near they must be for it. */
interface Parting {
  readonly step: number;
  readonly near: number;
  readonly shifts: readonly number[];
}

// To the right first: a cumulative line runs on to the right at the same height.
const ROOMY: Parting = { step: 8, near: 6, shifts: [0, 1, -1, 2, -2, 3, -3] };
// Where a day is narrow a shift looks like another date: half a mark aside, so that both are seen.
const DENSE: Parting = { step: 4, near: 3, shifts: [0, 1, -1] };
const ROOMY_DAY = 16;

/**
 * Moves marks of different sources aside where one would hide the other (the same number on the same day).
 * A mark that finds no room stays where its date is.
 */
export function partMarks(
  marks: readonly Mark[],
  left: number,
  right: number,
  dayWidth: number,
): readonly Mark[] {
  const parting = dayWidth >= ROOMY_DAY ? ROOMY : DENSE;
  const taken = new Map<string, Mark[]>();
  return marks.map((mark) => {
    const places = parting.shifts.map((shift) => ({ ...mark, x: mark.x + shift * parting.step }));
    const isFree = (place: Mark) =>
      place.x >= left && place.x <= right && !isHidden(place, taken, parting.near);
    const placed = places.find(isFree) ?? mark;
    for (const cell of cellsOf(placed, parting.near)) {
      const known = taken.get(cell);
      if (known) known.push(placed);
      else taken.set(cell, [placed]);
    }
    return placed;
  });
}

function isHidden(mark: Mark, taken: ReadonlyMap<string, readonly Mark[]>, near: number): boolean {
  return cellsOf(mark, near).some(
    (cell) => taken.get(cell)?.some((other) => hides(other, mark, near)) ?? false,
  );
}

function hides(other: Mark, mark: Mark, near: number): boolean {
  if (other.series === mark.series || Math.abs(other.x - mark.x) >= near) return false;
  const [a, b] = [reachOf(other), reachOf(mark)];
  return a.top < b.bottom + near && b.top < a.bottom + near;
}

/** Bars are in each other's way along their whole height. */
function reachOf(mark: Mark): { readonly top: number; readonly bottom: number } {
  return mark.bar
    ? { top: Math.min(mark.bar.high, mark.bar.foot), bottom: Math.max(mark.bar.low, mark.bar.foot) }
    : { top: mark.y, bottom: mark.y };
}

const CELL = 32;

/** The cells a mark may be in the way in, so that only neighbours are compared. */
function cellsOf(mark: Mark, near: number): readonly string[] {
  const { top, bottom } = reachOf(mark);
  const cells: string[] = [];
  for (let column = cellAt(mark.x - near); column <= cellAt(mark.x + near); column++) {
    for (let row = cellAt(top - near); row <= cellAt(bottom + near); row++) cells.push(`${column} ${row}`);
  }
  return cells;
}

function cellAt(position: number): number {
  return Math.floor(position / CELL);
}
