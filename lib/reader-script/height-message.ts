/** What a page in a frame tells the page around it: `{ kind, height }`, height in px. Sites' own scripts may listen too. */
export const HEIGHT_MESSAGE = 'figures:height';

/** A taller page is no page of ours, or has gone wrong. */
const TALLEST = 20_000;

/** The height a message tells, or null where it is none of ours: any page may send anything. */
export function readHeight(message: unknown): number | null {
  if (typeof message !== 'object' || message === null) return null;
  const { kind, height } = message as { readonly kind?: unknown; readonly height?: unknown };
  if (kind !== HEIGHT_MESSAGE || typeof height !== 'number') return null;
  return height > 0 && height <= TALLEST ? height : null;
}
