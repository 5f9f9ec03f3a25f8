/**
 * Whether pasted words or a file are HTML rather than plain text.
 * Text that merely mentions a tag ("use <p> here") stays text: it takes a document head or several block tags.
 */
export function looksLikeHtml(content: string): boolean {
  const start = content
    .slice(0, HEAD_LENGTH)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^<(?:!doctype\s+html|\?xml[^>]*>\s*<(?:!doctype\s+)?html|html|head|body)[\s>]/i.test(start))
    return true;
  if (/<html[\s>]/i.test(start) && /<(?:head|body)[\s>]/i.test(start)) return true;
  return (content.slice(0, SAMPLE_LENGTH).match(BLOCK_CLOSINGS) ?? []).length >= 2 && start.startsWith('<');
}

/** Comments and processing instructions before <html> are rarely longer. */
const HEAD_LENGTH = 4_000;
/** Enough of a fragment to meet its second paragraph. */
const SAMPLE_LENGTH = 100_000;
const BLOCK_CLOSINGS =
  /<\/(?:p|div|article|section|h[1-6]|li|ul|ol|table|blockquote|span|a|main|header)\s*>|<br\s*\/?>/gi;
