/** A word, a run of digits or a single mark, with its place in the whole text. */
export interface Token {
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** No white space stands before it: "-" in "two-thirds". */
  readonly glued: boolean;
}

// Each branch consumes what it looks at, so the scan is linear in the text.
const TOKEN = /(\d+(?:[.,]\d+)*)|((?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*)|[^\s\u200b\ufeff]/gu;

/** Splits `text.slice(from, to)` into tokens whose offsets refer to `text`. */
export function tokenise(text: string, from: number, to: number): readonly Token[] {
  const tokens: Token[] = [];
  const slice = text.slice(from, to);
  let previousEnd = -1;
  for (const match of slice.matchAll(TOKEN)) {
    const start = from + match.index;
    tokens.push(toToken(match, start, start === previousEnd));
    previousEnd = start + match[0].length;
  }
  return tokens;
}

function toToken(match: RegExpExecArray, start: number, glued: boolean): Token {
  const text = match[0];
  const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'mark';
  const lower = text.toLowerCase().replace(/[’ʼ]/g, "'");
  return { text, lower, start, end: start + text.length, kind, glued };
}

/** The word begins with a capital letter. */
export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** The token is this mark or word (given in lower case). */
export function isToken(token: Token | undefined, ...lowers: readonly string[]): boolean {
  return token !== undefined && lowers.includes(token.lower);
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', '—', '−']);

/** A hyphen or dash of any length. */
export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && HYPHENS.has(token.text);
}

/** A hyphen that joins the tokens on both sides without spaces. */
export function joins(tokens: readonly Token[], index: number): boolean {
  return isHyphen(tokens[index]) && tokens[index]?.glued === true && tokens[index + 1]?.glued === true;
}
