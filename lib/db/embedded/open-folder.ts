import type { ServerIdentity } from './server-identity.ts';

/** How a program of another user is told of a folder: where it starts, and what it calls that place. */
export interface OpenFolder {
  readonly cwd: string;
  readonly name: string;
}

/**
 * A folder PostgreSQL is to work in. Under root it may lie below a private home, whose path is closed to PostgreSQL's
 * user; but a process that starts inside a folder may use it, and Linux calls that place /proc/self/cwd.
 */
export function openFolder(folder: string, identity: ServerIdentity | null): OpenFolder {
  const viaProc = identity !== null && process.platform === 'linux';
  return { cwd: folder, name: viaProc ? '/proc/self/cwd' : folder };
}
