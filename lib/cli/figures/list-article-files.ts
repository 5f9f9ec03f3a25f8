import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files to read among what was named: those named themselves, and of a folder every text and HTML file in and
 * below it, by name. Null where one file or standard input was named alone: its reading is one document.
 */
export function listArticleFiles(paths: readonly string[]): readonly string[] | null {
  const [only] = paths;
  if (paths.length === 1 && only !== undefined && !isFolder(only)) return null;
  return paths.flatMap((path) => (isFolder(path) ? listFolder(path) : [path]));
}

function isFolder(path: string): boolean {
  return path !== '-' && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

function listFolder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && READABLE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const READABLE = /\.(?:txt|html?)$/i;
