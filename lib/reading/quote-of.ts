import type { TextSpan } from '#lib/domain/selector.ts';
import type { Sentence } from './sentences.ts';
import { isToken } from './token.ts';

// A sentence up to this length is quoted whole; of a longer one only the clauses around the figure.
const LONGEST_QUOTE = 320;

/** The words that carry a claim: the sentence, or of a very long one the clause that holds tokens `first` to `end`. */
export function quoteOf(text: string, sentence: Sentence, first: number, end: number): TextSpan {
  const { tokens } = sentence;
  // A table's row is quoted as it stands.
  if (sentence.cell || sentence.end - sentence.start <= LONGEST_QUOTE)
    return span(text, sentence.start, sentence.end);
  let from = first;
  while (from > 0 && !breaks(sentence, from - 1)) from--;
  let to = end;
  while (to < tokens.length && !breaks(sentence, to)) to++;
  const start = tokens[from]?.start ?? sentence.start;
  return span(text, start, Math.max(start, tokens[to - 1]?.end ?? sentence.end));
}

// A semicolon, or a comma before a conjunction that opens a clause of its own.
function breaks({ tokens }: Sentence, index: number): boolean {
  if (isToken(tokens[index], ';', '•')) return true;
  return isToken(tokens[index], ',') && isToken(tokens[index + 1], 'but', 'while', 'although', 'whereas');
}

function span(text: string, start: number, end: number): TextSpan {
  return { text: text.slice(start, end), start, end };
}
