import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { type Representation, toRepresentation } from './representation.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { STATUS } from './status.ts';

/** The style sheets, fonts and scripts of the build, read and compressed once each. */
export interface BuildFiles {
  /** Null where the build has no such file. */
  find(path: string): Promise<Representation> | null;
}

export const BUILD_FILES_PREFIX = '/_next/static/';

/** Knows every file of a build from the start, so that no path in a request ever reaches the file system. */
export function openBuildFiles(projectFolder: string): BuildFiles {
  const folder = join(projectFolder, '.next', 'static');
  const files = new Map(
    listFiles(folder).map((file) => [BUILD_FILES_PREFIX + toUrlPath(file), join(folder, file)]),
  );
  const read = new Map<string, Promise<Representation>>();
  return {
    find(path) {
      const file = files.get(path);
      if (file === undefined) return null;
      const known = read.get(path) ?? readBuildFile(file);
      read.set(path, known);
      // A file that could not be read is tried again by the next who asks.
      known.catch(() => read.delete(path));
      return known;
    },
  };
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function toUrlPath(file: string): string {
  return file.split(sep).map(encodeURIComponent).join('/');
}

async function readBuildFile(file: string): Promise<Representation> {
  const headers = {
    ...SECURITY_HEADERS,
    'content-type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'public, max-age=31536000, immutable',
  };
  return toRepresentation(STATUS.ok, headers, await readFile(file), 9);
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
};
