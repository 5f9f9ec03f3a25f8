import { err, ok, type Result } from '#lib/result.ts';
import { decodeBytes, findDeclaredCharset } from './decode-bytes.ts';
import { looksLikeHtml } from './looks-like-html.ts';
import { PAGE_LIMIT_BYTES, TEXT_LIMIT_BYTES, tooLarge } from './size-limits.ts';

/** An uploaded file, decoded; what it holds is for findArticle or findArticleInText to say. */
export interface Upload {
  readonly kind: 'text' | 'html';
  readonly content: string;
  readonly charset: string;
  readonly notes: readonly string[];
}

export type UploadFailure =
  | { readonly kind: 'unknown_type'; readonly message: string }
  | { readonly kind: 'too_large'; readonly message: string }
  | { readonly kind: 'no_text'; readonly message: string }
  | { readonly kind: 'not_text'; readonly message: string };

/** Reads a .txt or .html file; anything else is refused with what to do instead. */
export function readUpload(file: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Result<Upload, UploadFailure> {
  const extension = /\.([^.\\/]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '';
  const kind = KINDS.get(extension);
  if (!kind) return err({ kind: 'unknown_type', message: explainRefusal(file.name, extension) });
  const limit = kind === 'html' ? PAGE_LIMIT_BYTES : TEXT_LIMIT_BYTES;
  if (file.bytes.length > limit) return err(tooLarge(file.bytes.length, limit, 'file'));
  const { content, charset, note } = decodeBytes(
    file.bytes,
    kind === 'html' ? findDeclaredCharset(file.bytes) : null,
  );
  if (content.trim() === '')
    return err({
      kind: 'no_text',
      message: `${file.name} is empty. Choose the file that holds the article.`,
    });
  if (isBinary(content)) return err({ kind: 'not_text', message: NOT_TEXT });
  return ok({
    kind: looksLikeHtml(content) ? 'html' : kind,
    content,
    charset,
    notes: note === null ? [] : [note],
  });
}

const KINDS: ReadonlyMap<string, Upload['kind']> = new Map([
  ['txt', 'text'],
  ['text', 'text'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
]);

const NOT_TEXT =
  'The file holds no readable text. Save it again as UTF-8 text, or paste the article’s words.';

function explainRefusal(name: string, extension: string): string {
  return `${name} cannot be read here: only .txt and .html files can. ${REMEDIES.get(extension) ?? PASTE}`;
}

const PASTE = 'Copy the article’s words and paste them as text.';
const SAVE_AS_TEXT = 'Open it and save it as plain text (.txt), or copy its words and paste them.';
const REMEDIES: ReadonlyMap<string, string> = new Map([
  ['pdf', 'Open the PDF, select its words and paste them as text.'],
  ['doc', SAVE_AS_TEXT],
  ['docx', SAVE_AS_TEXT],
  ['odt', SAVE_AS_TEXT],
  ['rtf', SAVE_AS_TEXT],
  ['mhtml', 'In the browser, save the page as “HTML only”.'],
  ['mht', 'In the browser, save the page as “HTML only”.'],
  ['webarchive', 'In the browser, save the page as “Page Source”.'],
]);

/** Text never holds NUL; images, archives and unmarked UTF-16 do in their first bytes. */
function isBinary(content: string): boolean {
  return content.slice(0, 4_096).includes('\u0000');
}
