import type { TextSpan } from '#lib/domain/selector.ts';
import { unitAt } from './word-units.ts';

/**
 * A selection widened to whole words and whole numbers, without white space at its ends; null where it holds no
 * words. It never cuts what readers see as one character, in any script.
 */
export function snapToWords(
  text: string,
  selection: { readonly start: number; readonly end: number },
): TextSpan | null {
  const from = Math.max(0, selection.start);
  const selected = text.slice(from, Math.max(from, selection.end));
  const words = selected.trim();
  if (words === '') return null;
  const firstAt = from + selected.indexOf(words);
  const { start } = unitAt(text, firstAt);
  const { end } = unitAt(text, firstAt + words.length - 1);
  return { text: text.slice(start, end), start, end };
}
