import type { Decimal } from '#lib/domain/figure.ts';
import { drawnNumber } from './glyph-of.ts';
import type { Axes } from './lay-axes.ts';
import { type Line, thinLines } from './thin-lines.ts';

/** A published table drawn thin behind the claims: one value a day, in the order of the days. Never a claim itself. */
export interface ReferencePoints {
  readonly points: readonly { readonly asOf: string; readonly value: Decimal }[];
}

// A background of daily values: finer corners than these are not seen.
const MOST_CORNERS = 400;

/** Reference series on the ground of the claims: days and values beyond it are left out, and do not stretch it. */
export function referenceLines(references: readonly ReferencePoints[], axes: Axes): readonly Line[] {
  const lines = references.map(({ points }) =>
    points
      .filter(({ asOf }) => asOf >= axes.firstDay && asOf <= axes.lastDay)
      .map(({ asOf, value }) => ({ asOf, height: drawnNumber(value) }))
      .filter(({ height }) => !axes.value.isBeyond(height))
      .map(({ asOf, height }) => ({ x: axes.time.x(asOf), y: axes.value.y(height) })),
  );
  return thinLines(
    lines.filter((line) => line.length > 1),
    MOST_CORNERS,
  );
}
