/** The headline among an article's first lines, or null where the text begins with its story. */
export function findHeadline(lines: readonly string[]): string | null {
  const [first = '', second = '', third = ''] = lines.map((line) => line.replace(/^#+ /, ''));
  if (!looksLikeHeadline(first) || second === '') return null;
  // A section's name ("World news") may stand above the headline.
  const isSection = first.split(' ').length <= 3 && !/\d/.test(first);
  return isSection && third !== '' && second.split(' ').length >= 4 && looksLikeHeadline(second)
    ? second
    : first;
}

/** Headlines of news agencies stay under this many characters. */
const LONGEST = 180;

function looksLikeHeadline(line: string): boolean {
  if (line.length > LONGEST || !hasSeveralWords(line)) return false;
  if (/[.:;,،۔。]["”’»)]*$/u.test(line.replace(/\b(?:\p{Lu}\.)+$/u, '')) || /^[\p{Ll}•*-]/u.test(line))
    return false;
  return /\p{L}/u.test(line);
}

/** Scripts without spaces between words count by letters. */
function hasSeveralWords(line: string): boolean {
  return (
    /\s/.test(line) || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{6}/u.test(line)
  );
}
