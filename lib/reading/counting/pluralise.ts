/** The regular plural of a common noun: "boat" -> "boats", "city" -> "cities"; a plural stays as it is. */
export function pluralise(noun: string): string {
  if (noun.endsWith('s')) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
