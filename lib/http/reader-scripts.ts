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
  readonly files: ReadonlyMap<string, Representation>;
}

/** Bundles `lib/reader-script`: the theme, which must run before the first paint, and the module with all the rest. */
export async function buildReaderScripts(): Promise<ReaderScripts> {
  const [theme, reader] = await Promise.all([bundle('theme.ts', 'iife'), bundle('reader.ts', 'esm')]);
  const themePath = toPath(theme);
  const readerPath = toPath(reader);
  return {
    themePath,
    readerPath,
    files: new Map([
      [themePath, await toFile(theme)],
      [readerPath, await toFile(reader)],
    ]),
  };
}

/** The elements that load them, for the end of the head. */
export function toElements({ themePath, readerPath }: ReaderScripts, development: boolean): string {
  const theme = `<script src="${themePath}"></script>`;
  if (!development) return `${theme}<script type="module" src="${readerPath}"></script>`;
  // React hydrates the page there, and complains of what changed before: the module waits until that is done.
  const late = `addEventListener('load', () => setTimeout(() => import('${readerPath}'), 500))`;
  return `${theme}<script type="module">${late}</script>`;
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

function toFile(script: Buffer): Promise<Representation> {
  return toRepresentation(STATUS.ok, IMMUTABLE_SCRIPT, script, 9);
}

const IMMUTABLE_SCRIPT = {
  ...SECURITY_HEADERS,
  'content-type': 'text/javascript; charset=utf-8',
  'cache-control': 'public, max-age=31536000, immutable',
};
