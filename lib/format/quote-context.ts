import { CONTEXT_LENGTH } from '#lib/anchoring/describe-quote.ts';

/** The words before a quote, on one line; where they were cut from a longer text, they begin at a whole word. */
export function contextBefore(prefix: string): string {
  const words = oneLine(prefix);
  return isCut(prefix) ? `…${words.slice(words.search(/\s|$/)).trimStart()}` : words;
}

/** The words after a quote, the same way. */
export function contextAfter(suffix: string): string {
  const words = oneLine(suffix);
  return isCut(suffix) ? `${words.slice(0, Math.max(0, words.search(/\s\S*$/)))}…` : words;
}

/** Context is stored up to a length; one unit less where that cut through a pair of surrogates. */
function isCut(context: string): boolean {
  return context.length >= CONTEXT_LENGTH - 1;
}

/** Paragraph ends inside the context would break the quote apart. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
