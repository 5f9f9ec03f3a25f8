import type { Failure } from '#lib/domain/failure.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { isSameOrigin } from './same-origin.ts';

/** The fields of a plain HTML form by name. */
export type FormFields = Readonly<Record<string, string>>;

/** Reads a form that was posted from a page of this site; refuses what another site's page posted. */
export async function readForm(request: Request, siteOrigin: string): Promise<Result<FormFields, Failure>> {
  if (!isSameOrigin(request.headers, siteOrigin)) {
    return err({
      kind: 'forbidden',
      message: 'This form was sent from another site. Open the page here and try again.',
    });
  }
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== FORM_TYPE) return err({ kind: 'unsupported_media', accepted: [FORM_TYPE] });
  const text = await readText(request);
  return text === null
    ? err({ kind: 'too_large', maximumBytes: MAXIMUM_BYTES })
    : ok(Object.fromEntries(new URLSearchParams(text)));
}

const FORM_TYPE = 'application/x-www-form-urlencoded';

/** Names, addresses and choices; whatever holds an article's text has a limit of its own. */
const MAXIMUM_BYTES = 64 * 1024;

/** The body as text, or null where it is too long; reading stops there. */
async function readText(request: Request): Promise<string | null> {
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAXIMUM_BYTES) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
