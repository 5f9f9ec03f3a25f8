import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { openFolder } from './open-folder.ts';
import type { PostgresPrograms } from './postgres-programs.ts';
import { SERVER_VARIABLES, type ServerIdentity } from './server-identity.ts';

/** A PostgreSQL data directory of ours and the password of its only user. */
export interface Cluster {
  readonly folder: string;
  readonly password: string;
}

/** The cluster's only user, and the name of the database in it. */
export const CLUSTER_USER = 'figures';

/**
 * Finds the cluster in the data folder or makes it. It is made aside and renamed when whole, so that a start killed
 * half-way leaves nothing that looks like a database.
 */
export async function getCluster(
  dataFolder: string,
  programs: PostgresPrograms,
  identity: ServerIdentity | null,
): Promise<Cluster> {
  const folder = join(dataFolder, 'postgres');
  const passwordFile = join(dataFolder, 'postgres-password');
  if (existsSync(folder)) return { folder, password: readFileSync(passwordFile, 'utf8') };

  const unfinished = join(dataFolder, 'postgres.unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  const password = randomBytes(24).toString('base64url');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (identity) for (const path of [unfinished, passwordFile]) chownSync(path, identity.uid, identity.gid);
  await runInitdb(unfinished, passwordFile, programs, identity);
  renameSync(unfinished, folder);
  return { folder, password };
}

async function runInitdb(
  folder: string,
  passwordFile: string,
  programs: PostgresPrograms,
  identity: ServerIdentity | null,
): Promise<void> {
  const place = openFolder(folder, identity);
  const passwordDescriptor = openSync(passwordFile, 'r');
  // Handed over open, as file 3: the path to it may be closed to PostgreSQL's user.
  const passwordName = place.name === folder ? passwordFile : '/proc/self/fd/3';
  const child = spawn(
    programs.initdb,
    [
      `--pgdata=${place.name}`,
      `--pwfile=${passwordName}`,
      `--username=${CLUSTER_USER}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // The same order of words on every machine, whatever locales it has.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
    ],
    {
      ...identity,
      cwd: place.cwd,
      env: SERVER_VARIABLES,
      stdio: ['ignore', 'pipe', 'pipe', passwordDescriptor],
    },
  );
  const output: string[] = [];
  child.stdout?.on('data', (chunk) => output.push(String(chunk)));
  child.stderr?.on('data', (chunk) => output.push(String(chunk)));
  const code = await new Promise<number | null>((settle, reject) =>
    child.on('error', reject).on('close', settle),
  );
  closeSync(passwordDescriptor);
  if (code !== 0) throw new Error(`PostgreSQL could not make its data folder ${folder}:\n${output.join('')}`);
}
