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
  const { start, end } = wholeUnits(text, firstAt, firstAt + words.length);
  return { text: text.slice(start, end), start, end };
}

/** Where rules for words and for characters disagree, a unit may reach into another: widened until none is cut. */
function wholeUnits(text: string, start: number, end: number): { start: number; end: number } {
  const first = unitAt(text, start).start;
  const last = unitAt(text, end - 1).end;
  return first === start && last === end ? { start, end } : wholeUnits(text, first, last);
}
