/** How alike two words are, from 0 to 1, by the groups of three letters they share, as pg_trgm counts them. */
export function likeness(first: string, second: string): number {
  const [a, b] = [trigrams(first), trigrams(second)];
  const shared = [...a].filter((trigram) => b.has(trigram)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

function trigrams(word: string): ReadonlySet<string> {
  const padded = `  ${word} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}
