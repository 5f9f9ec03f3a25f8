import type { PictureLook } from './picture-look.ts';
import { type TextBlock, type TextEdge, writeText } from './text-block.ts';

/** One thing beneath the other: a text, a drawing of known height, or a line across. */
export type StackPart =
  | { readonly kind: 'text'; readonly block: TextBlock; readonly gap: number }
  | {
      readonly kind: 'drawing';
      readonly height: number;
      readonly gap: number;
      /** The drawing, with its top at `top`. */
      readonly write: (top: number) => string;
    };

/** Writes parts from the top down, each `gap` px below the one before; empty texts take no room. */
export function writeStack(
  parts: readonly StackPart[],
  edge: TextEdge,
  top: number,
  look: PictureLook,
): { readonly markup: string; readonly bottom: number } {
  let bottom = top;
  const written = parts.map((part) => {
    const height = part.kind === 'text' ? part.block.height : part.height;
    if (height === 0) return '';
    const start = bottom + part.gap;
    bottom = start + height;
    return part.kind === 'text' ? writeText(part.block, edge, start, look) : part.write(start);
  });
  return { markup: written.join(''), bottom };
}
