/**
 * The part of an address made from a name: lower-case ASCII words joined by hyphens, at most 80 characters.
 * Names in other scripts give an empty string; the caller then falls back to an id.
 */
export function toSlug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAXIMUM_LENGTH)
    .replace(/^-|-$/g, '');
}

const MAXIMUM_LENGTH = 80;
