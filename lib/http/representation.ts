import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Status } from './status.ts';

/** A finished answer: the same bytes for everyone, compressed once. */
export interface Representation {
  readonly status: Status;
  /** SHA-256 of the uncompressed body, shortened: the heart of the entity tags. */
  readonly hash: string;
  /** Null where an encoding would win nothing. */
  readonly variants: Readonly<Record<Encoding, Variant | null>> & { readonly identity: Variant };
  readonly bytes: number;
}

/** Best first. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** One encoding of it, with its headers as Node writes them fastest: name, value, name, value. */
export interface Variant {
  readonly body: Buffer;
  /** What 200 and 304 share. */
  readonly headers: readonly string[];
  /** What speaks of the body alone. */
  readonly bodyHeaders: readonly string[];
}

/** Compresses and signs a body; `effort` is brotli's own scale, 5 for pages (2 ms for 60 kB), 9 for files of the build. */
export async function toRepresentation(
  status: Status,
  headers: Readonly<Record<string, string>>,
  body: Buffer,
  effort: 5 | 9 = 5,
): Promise<Representation> {
  const compressible = body.length >= MINIMUM_BYTES && isText(headers['content-type'] ?? '');
  const [br, gz] = compressible ? await Promise.all([toBrotli(body, effort), toGzip(body)]) : [null, null];
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  return {
    status,
    hash,
    variants: {
      br: br === null ? null : toVariant(headers, hash, br, 'br'),
      gzip: gz === null ? null : toVariant(headers, hash, gz, 'gzip'),
      identity: toVariant(headers, hash, body, 'identity'),
    },
    bytes: body.length + (br?.length ?? 0) + (gz?.length ?? 0),
  };
}

function toVariant(
  headers: Readonly<Record<string, string>>,
  hash: string,
  body: Buffer,
  encoding: Encoding,
): Variant {
  const tag = encoding === 'identity' ? hash : `${hash}-${encoding}`;
  const length = ['content-length', String(body.length)];
  return {
    body,
    headers: [...Object.entries(headers).flat(), 'vary', 'accept-encoding', 'etag', `"${tag}"`],
    bodyHeaders: encoding === 'identity' ? length : ['content-encoding', encoding, ...length],
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
