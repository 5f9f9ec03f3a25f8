import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { z } from 'zod';
import type { FieldProblem } from '#lib/domain/failure.ts';

/**
 * What a form page says after its form was posted: what is wrong, with what was typed, or that it is done. It travels
 * in a cookie of two minutes, so that forms work without scripts, nothing typed is lost, and nothing typed stands in
 * an address.
 */
export interface ReturnedForm {
  /** Which form of the page. */
  readonly form: string;
  readonly outcome: 'refused' | 'done';
  /** A sentence on the whole. */
  readonly message: string;
  readonly problems: readonly FieldProblem[];
  /** What was typed, but no password; after success, what is shown once. */
  readonly values: Readonly<Record<string, string>>;
}

const COOKIE = 'figures-form';

const SECONDS = 120;

/** Browsers drop cookies above 4,096 bytes, name and attributes included. */
const MAXIMUM_LENGTH = 3_500;

/** The Set-Cookie line that brings a form back to its page. */
export function toReturnedFormCookie(returned: ReturnedForm, secure: boolean): string {
  const whole = encode(returned);
  // Rather the reason without what was typed than neither.
  const value = whole.length <= MAXIMUM_LENGTH ? whole : encode({ ...returned, values: {} });
  return `${COOKIE}=${value}; Path=/; Max-Age=${SECONDS}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}

/** The returned form in a Cookie header, or null; whatever cannot be read counts as none. */
export function findReturnedForm(cookieHeader: string | null): ReturnedForm | null {
  const pair = findReturnedFormPair(cookieHeader);
  if (pair === null) return null;
  const parsed = schema.safeParse(decode(pair.slice(COOKIE.length + 1)));
  return parsed.success ? parsed.data : null;
}

/** The part of a Cookie header that brings a form back, and nothing of the rest. */
export function findReturnedFormPair(cookieHeader: string | null): string | null {
  return cookieHeader?.split('; ').find((each) => each.startsWith(`${COOKIE}=`)) ?? null;
}

/** Compressed: words of a page or two fit, in any script. */
function encode(returned: ReturnedForm): string {
  return brotliCompressSync(Buffer.from(JSON.stringify(returned), 'utf8')).toString('base64url');
}

function decode(value: string): unknown {
  try {
    const options = { maxOutputLength: MAXIMUM_DECODED_BYTES };
    return JSON.parse(brotliDecompressSync(Buffer.from(value, 'base64url'), options).toString('utf8'));
  } catch {
    return null;
  }
}

/** As much as a form may be; a made-up cookie must not unfold to gigabytes. */
const MAXIMUM_DECODED_BYTES = 64 * 1024;

const schema = z.object({
  form: z.string(),
  outcome: z.enum(['refused', 'done']),
  message: z.string(),
  problems: z.array(z.object({ field: z.string(), message: z.string(), remedy: z.string() })),
  values: z.record(z.string(), z.string()),
});
