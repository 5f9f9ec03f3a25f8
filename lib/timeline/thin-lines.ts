/** A corner of a line, in px of the chart. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line without the corners the eye cannot see. */
export type Line = readonly Point[];

/**
 * Lines with at most about `most` corners together. In each column of pixels a line keeps its first, highest,
 * lowest and last corner, which leaves its look as it is; the columns widen until few enough are left.
 */
export function thinLines(lines: readonly Line[], most: number): readonly Line[] {
  let thinned = lines.map((line) => withoutRepeats(line.map(rounded)));
  for (let column = 1; countCorners(thinned) > most && column < 2048; column *= 2) {
    // Columns double, so that the corners kept of narrower ones are all that wider ones can keep.
    thinned = thinned.map((line) => withoutRepeats(byColumn(line, column)));
  }
  return thinned;
}

function countCorners(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}

function byColumn(line: Line, column: number): Line {
  const columns = Map.groupBy(line, (point) => Math.floor(point.x / column));
  return [...columns.values()].flatMap(extremesOf);
}

/** First, highest, lowest and last, in their own order. */
function extremesOf(points: Line): Line {
  if (points.length < 5) return points;
  const last = points.length - 1;
  let [lowest, highest] = [0, 0];
  for (const [index, point] of points.entries()) {
    if (point.y > (points[lowest]?.y ?? 0)) lowest = index;
    if (point.y < (points[highest]?.y ?? 0)) highest = index;
  }
  return [...new Set([0, lowest, highest, last])]
    .sort((a, b) => a - b)
    .flatMap((index) => points[index] ?? []);
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}

function withoutRepeats(line: Line): Line {
  return line.filter((point, index) => {
    const previous = line[index - 1];
    return previous === undefined || previous.x !== point.x || previous.y !== point.y;
  });
}
