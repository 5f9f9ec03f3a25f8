/** A stretch of text between line breaks that end it; soft-wrapped lines are one paragraph. */
export interface Paragraph {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** A title or sub-heading: no full stop, and short. */
  readonly heading: boolean;
  /** An entry of a list. */
  readonly bullet: boolean;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

// Longer than any printed heading; also bounds the look at line ends.
const LONGEST_HEADING = 140;
// Hard-wrapped text breaks lines at 60 to 120 characters.
const SHORTEST_WRAPPED_LINE = 55;

/** Splits text into paragraphs. */
export function* listParagraphs(text: string): Generator<Paragraph> {
  let open: Line | null = null;
  let index = 0;
  for (const line of listLines(text)) {
    if (open && continues(open, line)) {
      open = { start: open.start, end: line.end, text: line.text };
      continue;
    }
    if (open && open.text !== '') yield toParagraph(text, open, index++);
    open = line;
  }
  if (open && open.text !== '') yield toParagraph(text, open, index);
}

function* listLines(text: string): Generator<Line> {
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    yield { start, end, text: text.slice(start, end).trim() };
    start = end + 1;
  }
}

const BULLET = /^(?:[•·▪‣◦*]|[-–—]\s|\d{1,2}[.)]\s)/u;
const OPEN_END =
  /(?:,|-|\b(?:and|or|of|the|a|an|in|on|at|to|from|by|for|with|that|than|as|was|were|is|are|has|have|had|been))$/u;

/** Whether a line goes on with the paragraph before it. */
function continues(before: Line, line: Line): boolean {
  if (line.text === '' || before.text === '' || BULLET.test(line.text)) return false;
  if (line.text.includes('\t') || before.text.includes('\t')) return false;
  if (/[.!?:;]["”’)]?$/u.test(before.text)) return false;
  if (/^\p{Ll}/u.test(line.text)) return before.text.length >= SHORTEST_WRAPPED_LINE;
  return OPEN_END.test(before.text) && before.text.length >= SHORTEST_WRAPPED_LINE;
}

function toParagraph(text: string, line: Line, index: number): Paragraph {
  const whole = text.slice(line.start, Math.min(line.end, line.start + 2 * LONGEST_HEADING)).trim();
  const bullet = BULLET.test(whole);
  const heading = !bullet && whole.length <= LONGEST_HEADING && !/[.!?:;,]["”’)]?$/u.test(whole);
  return { index, start: line.start, end: line.end, heading, bullet };
}
