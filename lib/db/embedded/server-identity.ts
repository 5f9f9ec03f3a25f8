import { statSync } from 'node:fs';

/** The user PostgreSQL runs as; null is whoever runs us. */
export interface ServerIdentity {
  readonly uid: number;
  readonly gid: number;
}

/** `nobody` on Linux and most else: exists nowhere as a person, and needs no entry in the system's user list. */
const NOBODY: ServerIdentity = { uid: 65_534, gid: 65_534 };

/**
 * PostgreSQL refuses to run as root, so root hands it to the owner of the folder (the cluster's, once there is one),
 * or to nobody where that is root too.
 */
export function findServerIdentity(folder: string): ServerIdentity | null {
  if (process.getuid?.() !== 0) return null;
  const { uid, gid } = statSync(folder);
  return uid === 0 ? NOBODY : { uid, gid };
}

/** PostgreSQL's whole environment: none of the caller's PG... variables or locale may change what it does. */
export const SERVER_VARIABLES: NodeJS.ProcessEnv = { LC_ALL: 'C', TZ: 'UTC', NODE_ENV: 'production' };
