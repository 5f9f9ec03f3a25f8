/** Largest page taken in, in bytes of UTF-8: a long news page with inline scripts stays under 3 MB. */
export const PAGE_LIMIT_BYTES = 5_000_000;

/** Largest article text, in bytes of UTF-8: a 300-page report is about 700 kB. */
export const TEXT_LIMIT_BYTES = 1_000_000;

/** The first reason to refuse a page or text for its size, or null. Counts without copying the text. */
export function findSizeFailure(
  content: string,
  limitBytes: number,
  what: string,
): { readonly kind: 'too_large'; readonly message: string } | null {
  const bytes = Buffer.byteLength(content, 'utf8');
  return bytes > limitBytes ? tooLarge(bytes, limitBytes, what) : null;
}

/** The failure for something of a known size over its limit. */
export function tooLarge(bytes: number, limitBytes: number, what: string) {
  const message = `The ${what} is ${toMegabytes(bytes)}; at most ${toMegabytes(limitBytes)} can be taken in. Paste the article’s text alone.`;
  return { kind: 'too_large', message } as const;
}

function toMegabytes(bytes: number): string {
  return `${(Math.ceil(bytes / 100_000) / 10).toFixed(1)} MB`;
}
