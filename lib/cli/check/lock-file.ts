import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../project-root.ts';
import type { Check } from './check.ts';

/** The part of package-lock.json that names packages: by path, with what each would like to have. */
export type LockedPackages = Readonly<
  Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
>;

/** Makes sure that a fresh `npm ci` takes the lock file. */
export const lockFile: Check = {
  name: 'lock file',
  async run() {
    const { packages } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package-lock.json'), 'utf8'));
    const missing = listMissingPackages(packages);
    if (missing.length === 0) return null;
    return `npm ci will refuse package-lock.json, which lacks:\n${missing.join('\n')}\nnpm drops packages for other platforms that the registry lacks: choose versions that are complete there.`;
  },
};

/** Optional packages that are wanted but have no entry; npm writes such a lock file, and then refuses it. */
export function listMissingPackages(packages: LockedPackages): readonly string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !findEntry(packages, path, name))
      .map((name) => `${name}, wanted by ${path === '' ? 'package.json' : path}`),
  );
}

/** As Node looks a package up: in the folder's own node_modules, then in each above it. */
function findEntry(packages: LockedPackages, path: string, name: string): boolean {
  for (let folder = path; ; folder = parentOf(folder)) {
    if (`${folder === '' ? '' : `${folder}/`}node_modules/${name}` in packages) return true;
    if (folder === '') return false;
  }
}

function parentOf(path: string): string {
  const end = path.lastIndexOf('/node_modules/');
  return end < 0 ? '' : path.slice(0, end);
}
