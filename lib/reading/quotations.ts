import type { Token } from './token.ts';

/** Which tokens of a sentence stand inside a quotation, and whether one is still open at its end. */
export interface Quotations {
  readonly inside: readonly boolean[];
  readonly openAtEnd: boolean;
  readonly any: boolean;
}

/** Follows double quotation marks, straight or curly; `openBefore` when an earlier sentence left one open. */
export function findQuotations(tokens: readonly Token[], openBefore: boolean): Quotations {
  let open = openBefore;
  let any = openBefore;
  const inside = tokens.map((token) => {
    if (token.text === '“' || token.text === '«') open = true;
    else if (token.text === '”' || token.text === '»') open = false;
    else if (token.text === '"') open = !open;
    any ||= open;
    return open;
  });
  return { inside, openAtEnd: open, any };
}
