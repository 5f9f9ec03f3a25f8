import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProcessStart } from '#lib/db/embedded/running-process.ts';
import { err, ok, type Result } from '#lib/result.ts';

/** Keeps a second start off the data folder until released, or until this process is gone, however it ends. */
export interface DataFolderLock {
  release(): void;
}

/** Whoever holds the folder. */
export interface LockHolder {
  readonly processId: number;
  /** As `findProcessStart` words it. */
  readonly processStart: string;
  readonly since: string;
  readonly address: string;
}

/** The folder is in use. */
export interface LockFailure {
  readonly kind: 'held';
  readonly folder: string;
  readonly holder: LockHolder;
}

/** Takes the data folder, making it if needed; a lock whose process is gone is cleared away. */
export function lockDataFolder(folder: string, address: string): Result<DataFolderLock, LockFailure> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'lock');
  const own = describeSelf(address);
  while (!placeLock(path, own)) {
    const text = readLock(path);
    if (text === null) continue; // released between our two looks
    const holder = parseHolder(text);
    if (holder && findProcessStart(holder.processId) === holder.processStart) {
      return err({ kind: 'held', folder, holder });
    }
    clearStale(path, text);
  }
  return ok({ release: () => rmSync(path, { force: true }) });
}

/** What happened and what to do, for the person at the terminal. */
export function describeLockFailure({ folder, holder }: LockFailure): string {
  return `The data folder ${folder} is in use: Figures of Record has been running since ${holder.since} at ${holder.address} (process ${holder.processId}). Use that one, stop it with: kill ${holder.processId}, or give this one a folder of its own: FIGURES_DATA_DIR=.data-2 PORT=3001 npm start`;
}

function describeSelf(address: string): string {
  const holder: LockHolder = {
    processId: process.pid,
    processStart: findProcessStart(process.pid) ?? '',
    since: new Date().toISOString(),
    address,
  };
  return JSON.stringify(holder);
}

/** Written aside and linked into place: nobody ever reads half a lock, and only one link succeeds. */
function placeLock(path: string, text: string): boolean {
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, text, { mode: 0o600 });
  try {
    linkSync(aside, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function readLock(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function parseHolder(text: string): LockHolder | null {
  try {
    return JSON.parse(text) as LockHolder; // only we write it, and only whole
  } catch {
    return null;
  }
}

/** Two starts may find the same stale lock: whoever moves away a newer one than it read puts that back. */
function clearStale(path: string, staleText: string): void {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return; // another start cleared it first
  }
  if (readFileSync(aside, 'utf8') !== staleText) linkSync(aside, path);
  rmSync(aside, { force: true });
}
