import { escapeMarkup } from './escape-markup.ts';
import type { TimelineLayout } from './layout-timeline.ts';
import type { Mark } from './mark.ts';
import type { WordsMark } from './pack-words.ts';
import { px } from './px.ts';
import type { Sign } from './write-glyphs.ts';

/** The sign of a mark with all that belongs to it but its bar, which lies under the marks of all series. */
export function writeMark(mark: Mark, idPrefix: string): string {
  const [x, y] = [px(mark.x), px(mark.y)];
  const use = (sign: Sign, at = y) => `<use href="#${idPrefix}${sign}" x="${x}" y="${at}"/>`;
  return [
    writeTail(mark),
    writeEarlier(mark),
    use(signOf(mark)),
    mark.isRetracted ? use('crossed') : '',
    mark.claim.vague === null ? '' : writePolicyWords(mark, mark.claim.vague),
    // Below the mark, out of the way of an open whisker and of the line that comes in from the left.
    mark.scopeBreak ? use('break', px(mark.y + 13)) : '',
  ].join('');
}

/** Vague words that a policy gave a height keep their words beside the mark. */
function writePolicyWords(mark: Mark, vague: string): string {
  return `<text class="vague" x="${px(mark.x + 8)}" y="${px(mark.y + 4.5)}">${escapeMarkup(vague)}</text>`;
}

/** A faint ring where the value stood before it was revised, and the way from there. */
function writeEarlier({ x, y, earlierY }: Mark): string {
  if (earlierY === null || Math.abs(earlierY - y) < 4) return '';
  return `<path class="mark-earlier" d="M${px(x)} ${px(earlierY)}V${px(y)}"/><circle class="mark-earlier" cx="${px(x)}" cy="${px(earlierY)}" r="3"/>`;
}

/** Dashed and open where only publication bounds the date; closed at the first day where the date is coarse. */
function writeTail({ tail, x, y }: Mark): string {
  if (tail === null) return '';
  if (tail.kind === 'open') return `<path class="mark-tail" d="M${px(x - 4)} ${px(y)}h-9"/>`;
  const reach = px(tail.from - x);
  return Number(reach) > -7 ? '' : `<path class="mark-span" d="M${px(x)} ${px(y)}h${reach}m0-3.5v7"/>`;
}

/** Vague words above the plot, with a tick at their date. */
export function writeWords({ text, x, row, mark }: WordsMark, { titleY }: TimelineLayout): string {
  const baseline = titleY + 24 + row * 22;
  return `<text class="vague" x="${px(x)}" y="${px(baseline)}" text-anchor="middle">${escapeMarkup(text)}</text><path class="mark-whisker" d="M${px(mark.x)} ${px(baseline + 5)}v5"/>`;
}

/** Solid from the foot to the least, hatched from there to the most. */
export function writeBar({ bar, x }: Mark): string {
  if (bar === null) return '';
  const solid =
    bar.low === bar.foot ? '' : `<path class="mark-least" d="M${px(x)} ${px(bar.foot)}V${px(bar.low)}"/>`;
  const best = bar.best === null ? '' : `<path class="mark-best" d="M${px(x - 6)} ${px(bar.best)}h12"/>`;
  return `${solid}<path class="mark-most" d="M${px(x)} ${px(bar.low)}V${px(bar.high)}"/>${best}`;
}

/** Which sign stands for a mark; a range ends in a cap. */
export function signOf(mark: Mark): Sign {
  if (mark.glyph === 'words') throw new Error(`Words have no sign: claim ${mark.claim.id}`);
  return mark.glyph === 'bar' ? 'cap' : mark.glyph;
}
