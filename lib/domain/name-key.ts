/**
 * The form in which two spellings of a name are the same: "Gaza’s Ministry of Health" and
 * "the Gaza ministry of health" share one key. Accents, case, articles and possessives do not count.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /u, '');
}
