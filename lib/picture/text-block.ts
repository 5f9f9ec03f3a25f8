import { escapeMarkup } from '#lib/timeline/escape-markup.ts';
import { px } from '#lib/timeline/px.ts';
import { textWidth, wrapText } from '#lib/timeline/text-width.ts';
import type { PictureColours, PictureLook } from './picture-look.ts';

/** How a text of a picture is set; sizes in px. */
export interface TextStyle {
  readonly face: 'text' | 'label';
  readonly size: number;
  /** From one line to the next. */
  readonly line: number;
  readonly weight?: 400 | 600;
  readonly isItalic?: boolean;
  readonly ink: keyof PictureColours;
}

/** A text broken into lines, and how much room they take. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly height: number;
}

/** Breaks a text into at most so many lines of a width; what does not fit ends in an ellipsis. */
export function layText(text: string, style: TextStyle, width: number, mostLines: number): TextBlock {
  const lines = text === '' ? [] : wrapText(text, width, measuredSize(style), mostLines);
  return { lines, style, height: lines.length * style.line };
}

/** Breaks an address wherever a line is full: whoever copies it by hand needs every character. */
export function layAddress(address: string, style: TextStyle, width: number): TextBlock {
  const lines: string[] = [''];
  for (const character of address) {
    const line = `${lines.at(-1)}${character}`;
    if (textWidth(line, measuredSize(style)) <= width) lines[lines.length - 1] = line;
    else lines.push(character);
  }
  return { lines, style, height: lines.length * style.line };
}

/** Widths are known of the label face in its regular weight; the text face is narrower, semibold wider. */
function measuredSize({ face, size, weight = 400 }: TextStyle): number {
  return size * (face === 'text' ? 0.98 : 1) * (weight === 600 ? 1.07 : 1);
}

const FACES = {
  text: "'Source Serif 4','Noto Naskh Arabic',Georgia,serif",
  label: "'Public Sans','Noto Naskh Arabic',Arial,sans-serif",
} as const;

/** Where a text begins: at the left edge, or at the right where the language runs that way. */
export interface TextEdge {
  readonly x: number;
  readonly direction: 'ltr' | 'rtl';
}

/** Writes a block whose first line begins `top` px down. */
export function writeText(block: TextBlock, edge: TextEdge, top: number, look: PictureLook): string {
  const { face, size, line, weight = 400, isItalic = false, ink } = block.style;
  const attributes = [
    `font-family="${FACES[face]}"`,
    `font-size="${size}"`,
    `font-weight="${weight}"`,
    isItalic ? 'font-style="italic"' : '',
    `fill="${look.colours[ink]}"`,
    edge.direction === 'rtl' ? 'text-anchor="end"' : '',
  ].filter((attribute) => attribute !== '');
  // A baseline lies about a third of the size below the middle of its line.
  const baseline = (index: number) => px(top + index * line + line / 2 + size * 0.34);
  const lines = block.lines.map(
    (text, index) =>
      `<text x="${px(edge.x)}" y="${baseline(index)}">${escapeMarkup(inDirection(text, edge.direction))}</text>`,
  );
  return `<g ${attributes.join(' ')}>${lines.join('')}</g>`;
}

/** An isolate carries the direction; programs that draw SVG know it where they know no `direction`. */
function inDirection(text: string, direction: TextEdge['direction']): string {
  return direction === 'rtl' ? `\u2067${text}\u2069` : text;
}
