import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { CLUSTER_USER, type Cluster, getCluster } from './embedded/create-cluster.ts';
import { endOrphan, endPostmaster } from './embedded/end-postmaster.ts';
import { openFolder } from './embedded/open-folder.ts';
import { getPostgresPrograms, type PostgresPrograms } from './embedded/postgres-programs.ts';
import { findPostmasterFile } from './embedded/postmaster-file.ts';
import { findServerIdentity, SERVER_VARIABLES, type ServerIdentity } from './embedded/server-identity.ts';
import { withClient } from './with-client.ts';

/** A PostgreSQL server of our own, alive until stopped. */
export interface EmbeddedPostgres {
  readonly url: string;
  readonly processId: number;
  /** Whether a server that a killed start had left running was ended first. */
  readonly endedOrphan: boolean;
  /** Resolves when the server is gone, whoever ended it. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Holds the cluster, its password and its log; must exist. */
  readonly folder: string;
  /** False for tests: nothing is flushed to disk, a crash loses all. */
  readonly durable: boolean;
  /** Gives up waiting for a long recovery when aborted. */
  readonly signal?: AbortSignal;
}

interface Launch {
  readonly cluster: Cluster;
  readonly programs: PostgresPrograms;
  readonly identity: ServerIdentity | null;
  readonly logFile: string;
  readonly durable: boolean;
  readonly signal: AbortSignal | undefined;
}

const DATABASE = 'figures';

/** A log above this many bytes is set aside at start; one older log is kept. */
const LOG_LIMIT_BYTES = 10_000_000;

/** Starts PostgreSQL on the cluster in the folder, making it first if there is none. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const identity = findServerIdentity(options.folder);
  const programs = getPostgresPrograms(identity);
  const cluster = await getCluster(options.folder, programs, identity);
  const endedOrphan = (await endOrphan(cluster.folder)) === 'ended';
  const { durable, signal } = options;
  const logFile = join(options.folder, 'postgres.log');
  const { child, port } = await launch({ cluster, programs, identity, logFile, durable, signal });
  const processId = child.pid;
  if (processId === undefined) throw new Error('PostgreSQL is ready but has no process id');
  const ended = new Promise<void>((settle) => child.once('exit', () => settle()));
  const url = toUrl(cluster, port, DATABASE);
  await createDatabase(toUrl(cluster, port, 'postgres'));
  return { url, processId, endedOrphan, ended, stop: () => stopGently(url, processId) };
}

/** How long connections that are being closed may take. */
const CLOSING_MS = 1_000;

/** A connection cut by the server while its own end is closing it raises an error nobody waits for: let them close. */
async function stopGently(url: string, processId: number): Promise<void> {
  try {
    await withClient(url, async (client) => {
      const giveUp = Date.now() + CLOSING_MS;
      while ((await countOthers(client)) > 0 && Date.now() < giveUp) await wait(10);
    });
  } catch {
    // it is ending already
  }
  await endPostmaster(processId);
}

async function countOthers(client: pg.Client): Promise<number> {
  const { rowCount } = await client.query(
    "SELECT FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()",
  );
  return rowCount ?? 0;
}

/** Tries again while the children of a killed server still hold its memory, or another program takes the port first. */
async function launch(how: Launch): Promise<{ child: ChildProcess; port: number }> {
  const giveUp = Date.now() + 20_000;
  for (;;) {
    const port = await findFreePort();
    const child = spawnPostgres(how, port);
    if (await isReady(child, how)) return { child, port };
    const log = readFileSync(how.logFile, 'utf8').slice(-2_000);
    const mayPass = /shared memory block .* is still in use|could not bind|could not create any TCP/.test(
      log,
    );
    if (!mayPass || Date.now() > giveUp)
      throw new Error(`PostgreSQL did not start. The end of ${how.logFile}:\n${log}`);
    await wait(200);
  }
}

function spawnPostgres(how: Launch, port: number): ChildProcess {
  const place = openFolder(how.cluster.folder, how.identity);
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(how.durable
      ? {}
      : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' }),
  };
  const log = openLog(how.logFile);
  const child = spawn(
    how.programs.postgres,
    ['-D', place.name, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      ...how.identity,
      cwd: place.cwd,
      env: SERVER_VARIABLES,
      // Its own process group: Ctrl-C in the terminal reaches us alone, and we stop it last.
      detached: true,
      stdio: ['ignore', log, log],
    },
  );
  closeSync(log);
  return child;
}

function openLog(logFile: string): number {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT_BYTES) renameSync(logFile, `${logFile}.1`);
  return openSync(logFile, 'a', 0o600);
}

/** Waits as long as it lives: recovering from a crash may take minutes. False when it ended instead. */
async function isReady(child: ChildProcess, { cluster, signal }: Launch): Promise<boolean> {
  const ended = new Promise<never>((_, reject) => child.once('error', reject));
  while (child.exitCode === null && child.signalCode === null) {
    if (signal?.aborted && child.pid !== undefined) await endPostmaster(child.pid);
    signal?.throwIfAborted();
    const file = findPostmasterFile(cluster.folder);
    if (file?.ready && file.processId === child.pid) return true;
    await Promise.race([wait(10), ended]);
  }
  return false;
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((settle) => server.once('listening', settle));
  const address = server.address();
  await new Promise((settle) => server.close(settle));
  if (address === null || typeof address === 'string') throw new Error(`No port in ${address}`);
  return address.port;
}

function createDatabase(maintenanceUrl: string): Promise<void> {
  return withClient(maintenanceUrl, async (client) => {
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  });
}

function toUrl(cluster: Cluster, port: number, database: string): string {
  return `postgresql://${CLUSTER_USER}:${cluster.password}@127.0.0.1:${port}/${database}`;
}
