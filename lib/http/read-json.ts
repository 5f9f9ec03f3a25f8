import type { ZodType } from 'zod';
import { type Failure, invalidField } from '#lib/domain/failure.ts';
import { err, ok, type Result } from '#lib/result.ts';

// A pasted page of 5 MB of HTML, escaped as JSON.
const MAXIMUM_BODY_BYTES = 12_000_000;

/** The body of a request as text, refused before it is held whole where it is too large. */
export async function readBody(request: Request): Promise<Result<string, Failure>> {
  const tooLarge: Failure = { kind: 'too_large', maximumBytes: MAXIMUM_BODY_BYTES };
  if (Number(request.headers.get('content-length') ?? 0) > MAXIMUM_BODY_BYTES) return err(tooLarge);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAXIMUM_BODY_BYTES) return err(tooLarge);
    chunks.push(chunk);
  }
  return ok(Buffer.concat(chunks).toString('utf8'));
}

/** A body of unknown shape as what a route expects, or a problem for each field that is not. */
export function parseJson<Value>(text: string, schema: ZodType<Value>): Result<Value, Failure> {
  let json: unknown;
  try {
    json = text === '' ? {} : JSON.parse(text);
  } catch {
    return err(invalidField('body', 'The request body is not JSON.', 'Send one JSON object.'));
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const fields = parsed.error.issues.map(({ path, message }) => ({
    field: path.join('.') || 'body',
    message: `${path.join('.') || 'The body'}: ${message}.`,
    remedy: 'Correct the field and send the request again.',
  }));
  return err({ kind: 'invalid', fields });
}
