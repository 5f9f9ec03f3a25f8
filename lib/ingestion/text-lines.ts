/** How a piece of text is set apart from what stands before it, from narrow to wide. */
export type LineGap = 'none' | 'tab' | 'line' | 'blank';

/** Gathers words into lines and paragraphs, collapsing white space as a browser does. */
export class TextLines {
  readonly #parts: string[] = [];
  #gap: LineGap = 'none';
  #hasSpace = false;

  /** Asks for a gap before the next words; of several asked for, the widest counts. */
  breakLine(gap: LineGap): void {
    if (GAP_ORDER.indexOf(gap) > GAP_ORDER.indexOf(this.#gap)) this.#gap = gap;
  }

  /** Words in running text. */
  addWords(raw: string): void {
    const words = cleanWords(raw);
    const trimmed = words.trim();
    this.#hasSpace ||= words.startsWith(' ');
    if (trimmed === '') return;
    this.#parts.push(this.#separator(), trimmed);
    this.#gap = 'none';
    this.#hasSpace = words.endsWith(' ');
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
    return this.#parts.join('');
  }

  #separator(): string {
    if (this.#parts.length === 0) return '';
    return this.#gap === 'none' && this.#hasSpace ? ' ' : GAP_TEXT[this.#gap];
  }
}

const GAP_ORDER: readonly LineGap[] = ['none', 'tab', 'line', 'blank'];
const GAP_TEXT: Readonly<Record<LineGap, string>> = { none: '', tab: '\t', line: '\n', blank: '\n\n' };

/**
 * A no-break space stays inside a number ("31 988") and becomes a plain one elsewhere; characters that are
 * never seen (soft hyphen, zero-width space, word joiner, byte order mark) go.
 */
function cleanWords(raw: string): string {
  return raw
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/(?<!\d)[\u00A0\u202F]|[\u00A0\u202F](?!\d)/g, ' ')
    .replace(/[ \t\n\r\f\v\u2028\u2029]+/g, ' ');
}
