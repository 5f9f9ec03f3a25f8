/**
 * The text as it is stored: positions refer to it, so as little as possible changes.
 * Line ends become LF and a byte order mark goes; what UTF-8 or PostgreSQL cannot hold (lone surrogates,
 * NUL) becomes U+FFFD, one for one. No Unicode normalisation: a quote must equal the outlet's own letters.
 */
export function toStorableText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u0000', '\uFFFD')
    .toWellFormed();
}
