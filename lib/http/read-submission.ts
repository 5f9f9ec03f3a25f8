import { type Failure, invalidField } from '#lib/domain/failure.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { isSameOrigin } from './same-origin.ts';

/** What was sent by a program (JSON) or by a plain HTML form; both reach the same use case. */
export interface Submission {
  readonly from: 'program' | 'form';
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Reads a small body that is about to change something; refuses what another site's page sent. */
export async function readSubmission(
  request: Request,
  siteOrigin: string,
): Promise<Result<Submission, Failure>> {
  if (!isSameOrigin(request.headers, siteOrigin)) {
    return err({ kind: 'forbidden', message: 'This must be sent from a page of this site.' });
  }
  const text = await readText(request);
  if (text === null) return err({ kind: 'too_large', maximumBytes: MAXIMUM_BYTES });
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  // What is sent without a body, such as a move without a reason, has no type either.
  if (type === 'application/json' || text === '') return parseJson(text === '' ? '{}' : text);
  if (type === FORM_TYPE) return ok({ from: 'form', fields: Object.fromEntries(new URLSearchParams(text)) });
  return err({ kind: 'unsupported_media', accepted: ['application/json', FORM_TYPE] });
}

const FORM_TYPE = 'application/x-www-form-urlencoded';

/** Names, addresses and choices; whatever holds an article's text has a limit of its own. */
const MAXIMUM_BYTES = 64 * 1024;

/** The body as text, or null where it is too long; reading stops there. */
async function readText(request: Request): Promise<string | null> {
  if (request.body === null) return '';
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for await (const chunk of request.body) {
    bytes += chunk.byteLength;
    if (bytes > MAXIMUM_BYTES) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function parseJson(text: string): Result<Submission, Failure> {
  try {
    const fields: unknown = JSON.parse(text);
    if (isRecord(fields)) return ok({ from: 'program', fields });
  } catch {
    // Said below, like any other body that is no object.
  }
  return err(invalidField('body', 'The body is not a JSON object.', 'Send one like {"name": "value"}.'));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
