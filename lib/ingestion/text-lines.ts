/** How a piece of text is set apart from what stands before it, from narrow to wide. */
export type LineGap = 'none' | 'line' | 'blank';

/** Gathers words into lines and paragraphs, collapsing white space as a browser does. */
export class TextLines {
  readonly #parts: string[] = [];
  // Cleaned only when the line is whole: parsers split words at entities and tags.
  #line: string[] = [];
  #gap: LineGap = 'none';
  #tabs = 0;

  /** Ends the line. Of several gaps asked for before the next words, the widest counts. */
  breakLine(gap: LineGap): void {
    this.#endLine();
    this.#tabs = 0;
    if (GAP_ORDER.indexOf(gap) > GAP_ORDER.indexOf(this.#gap)) this.#gap = gap;
  }

  /** Goes on to the next cell of a table's row; empty cells leave their tabs. */
  nextCell(): void {
    this.#endLine();
    this.#tabs++;
  }

  /** Words in running text. */
  addWords(raw: string): void {
    this.#line.push(raw);
  }

  /** Preformatted words: their own line ends hold. */
  addLines(raw: string): void {
    const [first = '', ...rest] = raw.split('\n');
    this.addWords(first);
    for (const line of rest) {
      this.breakLine(line.trim() === '' ? 'blank' : 'line');
      this.addWords(line);
    }
  }

  toText(): string {
    this.#endLine();
    return this.#parts.join('');
  }

  #endLine(): void {
    const words = cleanWords(this.#line.join(''));
    this.#line = [];
    if (words === '') return;
    this.#parts.push(this.#parts.length === 0 ? '' : GAP_TEXT[this.#gap], '\t'.repeat(this.#tabs), words);
    this.#gap = 'none';
    this.#tabs = 0;
  }
}

const GAP_ORDER: readonly LineGap[] = ['none', 'line', 'blank'];
const GAP_TEXT: Readonly<Record<LineGap, string>> = { none: '', line: '\n', blank: '\n\n' };

/**
 * A no-break space stays inside a number ("31 988") and becomes a plain one elsewhere; characters that are
 * never seen (soft hyphen, zero-width space, word joiner, byte order mark) go.
 */
function cleanWords(raw: string): string {
  return raw
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/(?<!\d)[\u00A0\u202F]|[\u00A0\u202F](?!\d)/g, ' ')
    .replace(/[ \t\n\r\f\v\u2028\u2029]+/g, ' ')
    .trim();
}
