/** The word, whole number or single sign that covers a position of the text. */
export function unitAt(text: string, position: number): { readonly start: number; readonly end: number } {
  const from = findWindowStart(text, position);
  const pieces = [...WORDS.segment(text.slice(from, findWindowEnd(text, position)))].map(
    ({ segment }) => segment,
  );
  let start = from;
  let end = from;
  for (const [index, piece] of pieces.entries()) {
    if (!isGlued(pieces, index)) {
      if (position < end) break;
      start = end;
    }
    end += piece.length;
  }
  return wholeGraphemes(text, start, end);
}

// The language only matters for scripts without spaces, where the segmenter looks words up by script alone.
const WORDS = new Intl.Segmenter('en', { granularity: 'word' });
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** No word or number with its signs is longer; text without spaces is cut here so that cost does not grow. */
const WINDOW = 120;

function findWindowStart(text: string, position: number): number {
  const earliest = Math.max(0, position - WINDOW);
  const lineBreak = text.lastIndexOf('\n', position - 1) + 1;
  return avoidHalfPair(text, position === 0 ? 0 : Math.max(earliest, lineBreak));
}

function findWindowEnd(text: string, position: number): number {
  const lineBreak = text.indexOf('\n', position);
  const latest = Math.min(text.length, position + WINDOW);
  return avoidHalfPair(text, lineBreak < 0 || lineBreak <= position ? latest : Math.min(latest, lineBreak));
}

function avoidHalfPair(text: string, offset: number): number {
  return offset < text.length && !text.slice(offset, offset + 1).isWellFormed() && offset > 0
    ? offset - 1
    : offset;
}

/** Whether a piece belongs to the one before it: parts of a number, a hyphenated word, a sign with its number. */
function isGlued(pieces: readonly string[], index: number): boolean {
  const [before, left, right, after] = [
    pieces[index - 2],
    pieces[index - 1],
    pieces[index],
    pieces[index + 1],
  ];
  if (left === undefined || right === undefined) return false;
  if (joins(right, left, after) || joins(left, before, right)) return true;
  if (/^\p{Sc}$/u.test(left) && startsNumber(right)) return true;
  if (/^[-−+]$/.test(left) && startsNumber(right) && (before === undefined || /\s$/.test(before)))
    return true;
  if (/^\p{Lu}{1,3}$/u.test(left) && /^\p{Sc}$/u.test(right) && startsNumber(after)) return true;
  return /^[%‰٪°+]$/.test(right) && endsNumber(left);
}

/** Whether a sign joins its neighbours: "two-thirds", "5–10", "1/2", and the narrow spaces of "31 988". */
function joins(sign: string, left: string | undefined, right: string | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  if (/^[-\u2010\u2011]$/.test(sign)) return /[\p{L}\p{N}]$/u.test(left) && /^[\p{L}\p{N}]/u.test(right);
  if (/^[–/]$/.test(sign)) return endsNumber(left) && startsNumber(right);
  return /^[\u00A0\u202F\u2009]$/.test(sign) && endsNumber(left) && /^\p{Nd}{3}(?!\p{Nd})/u.test(right);
}

function startsNumber(piece: string | undefined): boolean {
  return piece !== undefined && /^\p{Nd}/u.test(piece);
}

function endsNumber(piece: string): boolean {
  return /\p{Nd}$/u.test(piece);
}

/** Word and grapheme rules agree but for rare sequences; there, the grapheme stays whole. */
function wholeGraphemes(text: string, start: number, end: number) {
  const from = Math.max(0, start - GRAPHEME_LENGTH);
  const to = Math.min(text.length, end + GRAPHEME_LENGTH);
  let [first, last] = [start, end];
  for (const { index, segment } of GRAPHEMES.segment(text.slice(from, to))) {
    const [left, right] = [from + index, from + index + segment.length];
    if (left < start && start < right) first = left;
    if (left < end && end < right) last = right;
  }
  return { start: first, end: last };
}

/** Longer sequences (families of emoji joined with each other) do not occur in news. */
const GRAPHEME_LENGTH = 40;
