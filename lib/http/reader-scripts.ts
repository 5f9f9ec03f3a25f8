import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Representation, toRepresentation } from './representation.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { STATUS } from './status.ts';

/** Our own scripts for readers' pages, in memory, under names that change with their contents. */
export interface ReaderScripts {
  readonly themePath: string;
  readonly readerPath: string;
  /** For pages within another site's pages: tells that site how high it is. */
  readonly framePath: string;
  readonly files: ReadonlyMap<string, Representation>;
}

/** Bundles `lib/reader-script`: the theme, which must run before the first paint, and a module for the rest of each kind of page. */
export async function buildReaderScripts(): Promise<ReaderScripts> {
  const [theme, reader, frame, host] = await Promise.all([
    bundle('theme.ts', 'iife'),
    bundle('reader.ts', 'esm'),
    bundle('frame.ts', 'esm'),
    bundle('frame-host.ts', 'iife'),
  ]);
  const [themePath, readerPath, framePath] = [toPath(theme), toPath(reader), toPath(frame)];
  return {
    themePath,
    readerPath,
    framePath,
    files: new Map([
      [themePath, await toFile(theme)],
      [readerPath, await toFile(reader)],
      [framePath, await toFile(frame)],
      [FRAME_HOST_PATH, await toFile(host, HOST_SCRIPT)],
    ]),
  };
}

/** Other sites' pages name it: it stands under one address for good, and is asked for again every hour. */
const FRAME_HOST_PATH = '/reader/embed.js';

/** The elements that load them, for the end of the head. */
export function toElements({ themePath, readerPath }: ReaderScripts, development: boolean): string {
  const theme = `<script src="${themePath}"></script>`;
  if (!development) return `${theme}<script type="module" src="${readerPath}"></script>`;
  // React hydrates the page there, and complains of what changed before: the module waits until that is done.
  const late = `addEventListener('load', () => setTimeout(() => import('${readerPath}'), 500))`;
  return `${theme}<script type="module">${late}</script>`;
}

/** The same for pages within another site's pages: every link in them leads out of the frame. */
export function toFrameElements({ framePath }: ReaderScripts): string {
  return `<base target="_blank"><script type="module" src="${framePath}"></script>`;
}

async function bundle(entry: string, format: 'iife' | 'esm'): Promise<Buffer> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../reader-script/${entry}`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: 'es2022',
    logLevel: 'silent',
  });
  const output = outputFiles[0];
  if (output === undefined) throw new Error(`esbuild wrote nothing for ${entry}`);
  return Buffer.from(output.contents);
}

function toPath(script: Buffer): string {
  return `/reader/${createHash('sha256').update(script).digest('hex').slice(0, 16)}.js`;
}

function toFile(script: Buffer, headers = IMMUTABLE_SCRIPT): Promise<Representation> {
  return toRepresentation(STATUS.ok, headers, script, 9);
}

const IMMUTABLE_SCRIPT = {
  ...SECURITY_HEADERS,
  'content-type': 'text/javascript; charset=utf-8',
  'cache-control': 'public, max-age=31536000, immutable',
};

const HOST_SCRIPT = { ...IMMUTABLE_SCRIPT, 'cache-control': 'public, max-age=3600' };
