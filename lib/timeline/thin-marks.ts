import { MOST_SERIES } from './chart-form.ts';
import { GLYPHS } from './glyph-of.ts';
import { type Mark, togetherOf } from './mark.ts';

/** What tells one mark from another. */
export type Spot = Pick<
  Mark,
  'claim' | 'series' | 'glyph' | 'x' | 'y' | 'bar' | 'isRetracted' | 'scopeBreak'
>;

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

// More rows, and more columns, than the widest chart has (90 and 110); few enough for a cell's number to stay a small
// integer, which is found four times as fast.
const MOST_CELLS = 128;

/** Equal for marks that cannot be told apart. Mostly a number, since thousands are asked; vague words have a name. */
export function cellOf(mark: Spot, scale = 1): number | string {
  const row = (height: number) => Math.floor(height / (CELL.height * scale));
  const column = Math.floor(mark.x / (CELL.width * scale));
  const look =
    GLYPHS.indexOf(mark.glyph) * 4 + Number(mark.isRetracted) * 2 + Number(mark.scopeBreak !== null);
  const place = (column * MOST_CELLS + row(mark.y)) * MOST_CELLS + (mark.bar ? row(mark.bar.low) : 0);
  const cell = (place * 4 * GLYPHS.length + look) * MOST_SERIES + mark.series;
  // Other words are another mark; but where too many stand on a spot even these give way.
  return mark.glyph === 'words' && scale === 1 ? `${cell} ${mark.claim.vague ?? mark.claim.verbatim}` : cell;
}

/** The latest takes the place of all; of one day, the last in the order of claims. */
function merge(marks: readonly Mark[]): Mark {
  const [first, ...rest] = marks;
  if (first === undefined) throw new Error('A cell without marks');
  if (rest.length === 0) return first;
  const latest = rest.reduce((last, mark) => (mark.x >= last.x ? mark : last), first);
  return { ...latest, ...togetherOf(marks) };
}
