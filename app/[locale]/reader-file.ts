import { addressOf, type PageKind } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { STATUS } from '#lib/http/status.ts';
import { type FileContext, readerPropsOf } from './file-parameters.ts';
import { type ReaderParameters, readParameters } from './reader-parameters.ts';

/** The parts of a file's address, read as those of a page are. */
export function readFileParameters(request: Request, context: FileContext): Promise<ReaderParameters> {
  return readParameters(readerPropsOf(request, context));
}

/** A file as it is; the front keeps it until something it was made from changes. */
export function fileAnswer(body: BodyInit, type: string, name?: string): Response {
  const headers = new Headers({ 'content-type': type });
  if (name !== undefined) headers.set('content-disposition', `attachment; filename="${name}"`);
  return new Response(body, { headers });
}

/** Nothing is under this address. */
export function missingFile(words: Messages): Response {
  return new Response(`${words.missing.title}\n`, {
    status: STATUS.notFound,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}

/** The file of the record that this one was merged into: the same end of the address, the same view. */
export function movedFile(
  request: Request,
  words: Messages,
  kind: PageKind,
  slug: string,
  end: string,
): Response {
  const location = `${addressOf(words.locale, kind, slug)}/${end}${new URL(request.url).search}`;
  return new Response(null, { status: STATUS.permanentRedirect, headers: { location } });
}
