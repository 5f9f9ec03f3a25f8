import type { Mark } from './mark.ts';

/** How near two marks must lie to look like one. Values are told apart more finely than days. */
const CELL = { width: 8, height: 3 } as const;

/**
 * At most about `most` marks: those of one series that look alike and lie in one cell become a mark that says
 * how many it stands for. The cells grow from what the eye cannot tell apart until few enough are left.
 */
export function thinMarks(marks: readonly Mark[], most: number): readonly Mark[] {
  let thinned = merged(marks, 1);
  for (let scale = 1.5; thinned.length > most && scale < 1024; scale *= 1.5) thinned = merged(thinned, scale);
  return thinned;
}

function merged(marks: readonly Mark[], scale: number): readonly Mark[] {
  const cells = Map.groupBy(marks, (mark) => cellOf(mark, scale));
  return [...cells.values()].map(merge);
}

function cellOf(mark: Mark, scale: number): string {
  const row = (height: number) => Math.floor(height / (CELL.height * scale));
  const column = Math.floor(mark.x / (CELL.width * scale));
  const low = mark.bar ? row(mark.bar.low) : '';
  const state = `${mark.isRetracted ? 'r' : ''}${mark.scopeBreak ? 'b' : ''}`;
  // Other words are another mark; but where too many stand on a spot even these give way.
  const words = mark.glyph === 'words' && scale === 1 ? (mark.claim.vague ?? mark.claim.verbatim) : '';
  return `${mark.series} ${mark.glyph} ${state} ${column} ${row(mark.y)} ${low} ${words}`;
}

/** The latest takes the place of all; of one day, the last in the order of claims. */
function merge(marks: readonly Mark[]): Mark {
  const [first, ...rest] = marks;
  if (first === undefined) throw new Error('A cell without marks');
  if (rest.length === 0) return first;
  const latest = rest.reduce((last, mark) => (mark.x >= last.x ? mark : last), first);
  return { ...latest, standsFor: marks.flatMap((mark) => mark.standsFor) };
}
