/** A file's bytes as text, with the character set they were read by. */
export interface DecodedBytes {
  readonly content: string;
  readonly charset: string;
  /** Why the character set may be wrong, or null. */
  readonly note: string | null;
}

/**
 * Decodes by byte order mark, else as UTF-8 if the bytes are valid UTF-8 (legacy text with letters beyond ASCII
 * practically never is, while wrong declarations are common), else as declared, else as Windows-1252.
 */
export function decodeBytes(bytes: Uint8Array, declaredCharset: string | null): DecodedBytes {
  const mark = findByteOrderMark(bytes);
  if (mark) return { content: new TextDecoder(mark).decode(bytes), charset: mark, note: null };
  const asUtf8 = tryDecode(bytes, 'utf-8');
  if (asUtf8 !== null) return { content: asUtf8, charset: 'utf-8', note: null };
  const declared = declaredCharset === null ? null : readCharset(declaredCharset);
  const asDeclared = declared === null || declared === 'utf-8' ? null : tryDecode(bytes, declared);
  if (declared !== null && asDeclared !== null) return { content: asDeclared, charset: declared, note: null };
  return { content: new TextDecoder('windows-1252').decode(bytes), charset: 'windows-1252', note: GUESSED };
}

const GUESSED =
  'The file is not UTF-8 and names no other character set; it was read as Windows-1252. Check letters with accents.';

/** The character set that a page declares in its first bytes, or null. */
export function findDeclaredCharset(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1] ??
    /<\?xml[^>]+encoding=["']([\w:.-]+)/i.exec(start)?.[1] ??
    null
  );
}

/** HTML asks for the declaration within 1,024 bytes; many pages are later. */
const DECLARATION_BYTES = 8_192;

function findByteOrderMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function readCharset(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function tryDecode(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
