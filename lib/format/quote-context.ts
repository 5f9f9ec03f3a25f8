/** The words before a quote, cut at a word so that a page shows only a little of an article. */
export function contextBefore(prefix: string): string {
  const words = oneLine(prefix);
  if (words.length <= MOST_CONTEXT) return words;
  const kept = words.slice(-MOST_CONTEXT);
  return `…${kept.slice(kept.search(/\s/)).trimStart()}`;
}

/** The words after a quote, cut the same way. */
export function contextAfter(suffix: string): string {
  const words = oneLine(suffix);
  if (words.length <= MOST_CONTEXT) return words;
  const kept = words.slice(0, MOST_CONTEXT);
  const end = kept.search(/\s\S*$/);
  return `${(end === -1 ? kept : kept.slice(0, end)).trimEnd()}…`;
}

// About a line on either side: enough to see that the quote was not torn out of its sentence.
const MOST_CONTEXT = 120;

/** Paragraph ends inside the context would break the quote apart. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
