import type { PictureLook } from './picture-look.ts';
import { type TextBlock, type TextEdge, writeText } from './text-block.ts';

/** One thing beneath the other, `gap` px below the one before: a text, or a drawing of known height. */
export type StackPart =
  | { readonly kind: 'text'; readonly block: TextBlock; readonly gap: number }
  | {
      readonly kind: 'drawing';
      readonly height: number;
      readonly gap: number;
      /** The drawing, with its top at `top`. */
      readonly write: (top: number, look: PictureLook) => string;
    };

/** From the top of the first to the foot of the last, in px; an empty text takes no room. */
export function heightOfStack(parts: readonly StackPart[]): number {
  return parts.reduce((sum, part) => (heightOf(part) === 0 ? sum : sum + part.gap + heightOf(part)), 0);
}

/** Writes parts from `top` down. */
export function writeStack(
  parts: readonly StackPart[],
  edge: TextEdge,
  top: number,
  look: PictureLook,
): string {
  let bottom = top;
  const written = parts.map((part) => {
    if (heightOf(part) === 0) return '';
    const start = bottom + part.gap;
    bottom = start + heightOf(part);
    return part.kind === 'text' ? writeText(part.block, edge, start, look) : part.write(start, look);
  });
  return written.join('');
}

function heightOf(part: StackPart): number {
  return part.kind === 'text' ? part.block.height : part.height;
}
