import { px } from './px.ts';
import type { Line } from './thin-lines.ts';

/** The lines of a series as one path. */
export function writeLines(lines: readonly Line[], hasSteps: boolean): string {
  if (lines.length === 0) return '';
  return `<path class="line" d="${lines.map((line) => tracePath(line, hasSteps)).join('')}"/>`;
}

/** Relative moves in tenths: short to write, and they compress well. A step holds its height until the next figure. */
function tracePath(line: Line, hasSteps: boolean): string {
  let [x, y] = [0, 0];
  return line
    .map((point, index) => {
      const [dx, dy] = [px(point.x - x), px(point.y - y)];
      [x, y] = [point.x, point.y];
      if (index === 0) return `M${dx} ${dy}`;
      if (!hasSteps) return `l${dx} ${dy}`;
      return `${dx === '0' ? '' : `h${dx}`}${dy === '0' ? '' : `v${dy}`}`;
    })
    .join('');
}
