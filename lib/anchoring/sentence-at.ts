import type { TextSpan } from '#lib/domain/selector.ts';
import { listSentences } from '#lib/reading/sentences.ts';

/** The sentence at a position of the text, or null between paragraphs: for quoting without selecting words. */
export function sentenceAt(text: string, position: number): TextSpan | null {
  for (const { start, end } of listSentences(text)) {
    if (position < start) return null;
    if (position < end) return { text: text.slice(start, end), start, end };
  }
  return null;
}
