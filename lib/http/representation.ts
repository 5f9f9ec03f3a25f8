import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Status } from './status.ts';

/** A finished answer: the same bytes for everyone, compressed once. */
export interface Representation {
  readonly status: Status;
  readonly headers: Readonly<Record<string, string>>;
  /** SHA-256 of the uncompressed body, shortened: the heart of the entity tags. */
  readonly hash: string;
  readonly bodies: Readonly<Record<Encoding, Buffer | null>> & { readonly identity: Buffer };
  readonly bytes: number;
}

export const ENCODINGS = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Compresses and signs a body; `effort` is brotli's own scale, 5 for pages (2 ms for 60 kB), 9 for files of the build. */
export async function toRepresentation(
  status: Status,
  headers: Readonly<Record<string, string>>,
  body: Buffer,
  effort: 5 | 9 = 5,
): Promise<Representation> {
  const compressible = body.length >= MINIMUM_BYTES && isText(headers['content-type'] ?? '');
  const [br, gz] = compressible ? await Promise.all([toBrotli(body, effort), toGzip(body)]) : [null, null];
  return {
    status,
    headers: { ...headers, vary: 'accept-encoding' },
    hash: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    bodies: { identity: body, br, gzip: gz },
    bytes: body.length + (br?.length ?? 0) + (gz?.length ?? 0),
  };
}

/** Below one network packet, compressing wins nothing. */
const MINIMUM_BYTES = 1000;

function isText(contentType: string): boolean {
  return /^text\/|json|javascript|xml|svg/.test(contentType);
}

const gzipAsync = promisify(gzip);
const brotliAsync = promisify(brotliCompress);

function toGzip(body: Buffer): Promise<Buffer> {
  return gzipAsync(body, { level: 6 });
}

function toBrotli(body: Buffer, effort: number): Promise<Buffer> {
  return brotliAsync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: effort, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
}
