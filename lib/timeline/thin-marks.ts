import type { Mark } from './mark.ts';

// Two marks of 7 px less than this apart look like one.
const LEAST_CELL = 3;

/**
 * At most about `most` marks: those of one series that look alike and lie in one cell become a mark that says
 * how many it stands for. The cell grows from what the eye cannot tell apart until few enough are left.
 */
export function thinMarks(marks: readonly Mark[], most: number): readonly Mark[] {
  let thinned = merged(marks, LEAST_CELL);
  for (let cell = LEAST_CELL * 2; thinned.length > most && cell < 2048; cell *= 1.5) {
    thinned = merged(marks, cell);
  }
  return thinned;
}

function merged(marks: readonly Mark[], cell: number): readonly Mark[] {
  const cells = Map.groupBy(marks, (mark) => cellOf(mark, cell));
  return [...cells.values()].map(merge);
}

function cellOf(mark: Mark, cell: number): string {
  const low = mark.bar ? Math.floor(mark.bar.low / cell) : '';
  const words =
    mark.glyph === 'words' && cell === LEAST_CELL ? (mark.claim.vague ?? mark.claim.verbatim) : '';
  const state = `${mark.isRetracted ? 'r' : ''}${mark.scopeBreak ? 'b' : ''}`;
  const place = `${Math.floor(mark.x / cell)} ${Math.floor(mark.y / cell)}`;
  return `${mark.series} ${mark.glyph} ${state} ${place} ${low} ${words}`;
}

/** Marks come in the order of their claims, so the last is the latest. */
function merge(marks: readonly Mark[]): Mark {
  const last = marks.at(-1);
  if (last === undefined) throw new Error('A cell without marks');
  return marks.length === 1 ? last : { ...last, standsFor: marks.flatMap((mark) => mark.standsFor) };
}
