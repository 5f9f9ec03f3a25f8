/** A mark of a chart where it stands on the screen, and which series it belongs to. */
export interface StandingMark {
  readonly series: number;
  readonly x: number;
}

/** The mark an arrow key leads to from another: along its series, or to the nearest of the next one; -1 for none. */
export function nextMark(marks: readonly StandingMark[], from: number, key: string): number {
  const current = marks[from];
  if (current === undefined) return -1;
  const own = marks.flatMap(({ series }, index) => (series === current.series ? [index] : []));
  const at = own.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return own[at + 1] ?? -1;
    case 'ArrowLeft':
      return own[at - 1] ?? -1;
    case 'Home':
      return own[0] ?? -1;
    case 'End':
      return own.at(-1) ?? -1;
    case 'ArrowDown':
      return nearestIn(marks, current, (series) => series > current.series, Math.min);
    case 'ArrowUp':
      return nearestIn(marks, current, (series) => series < current.series, Math.max);
    default:
      return -1;
  }
}

function nearestIn(
  marks: readonly StandingMark[],
  { x }: StandingMark,
  isAhead: (series: number) => boolean,
  nearest: (...series: number[]) => number,
): number {
  const ahead = marks.map(({ series }) => series).filter(isAhead);
  if (ahead.length === 0) return -1;
  const series = nearest(...ahead);
  let best = -1;
  for (const [index, mark] of marks.entries()) {
    if (mark.series !== series) continue;
    if (best < 0 || Math.abs(mark.x - x) < Math.abs((marks[best]?.x ?? 0) - x)) best = index;
  }
  return best;
}
