import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPostmasterFile } from './embedded/postmaster-file.ts';
import { isRunning } from './embedded/running-process.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';
import { makeThrowAwayFolder } from './testing/throw-away-folder.ts';
import { withClient } from './with-client.ts';

let folder: string;
const running: EmbeddedPostgres[] = [];

beforeEach(async () => {
  folder = await makeThrowAwayFolder();
});

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('the embedded PostgreSQL', () => {
  it('keeps what was written over a stop and a start', async () => {
    const first = await start();
    await query(first.url, "CREATE TABLE kept AS SELECT 'a line' AS line");
    await first.stop();
    expect(isRunning(first.processId)).toBe(false);

    const second = await start();
    expect(second.endedOrphan).toBe(false);
    expect(await query(second.url, 'SELECT line FROM kept')).toEqual([{ line: 'a line' }]);
  });

  it('has the extensions the schema uses', async () => {
    const server = await start();
    await query(
      server.url,
      'CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent; CREATE EXTENSION btree_gist',
    );
  });

  it('ends the server that a killed program left running, and keeps what that had saved', async () => {
    const orphan = await startInKilledProcess();
    await query(orphan.url, "CREATE TABLE kept AS SELECT 'saved' AS line");

    const server = await start();
    expect(server.endedOrphan).toBe(true);
    expect(isRunning(orphan.processId)).toBe(false);
    expect(await query(server.url, 'SELECT line FROM kept')).toEqual([{ line: 'saved' }]);
  });

  it('comes up after the server itself was killed', async () => {
    const first = await start();
    await query(first.url, "CREATE TABLE kept AS SELECT 'committed' AS line");
    process.kill(first.processId, 'SIGKILL');
    await first.ended;

    const second = await start();
    expect(await query(second.url, 'SELECT line FROM kept')).toEqual([{ line: 'committed' }]);
  });

  it('leaves alone a program that has the id of a server long gone', async () => {
    await (await start()).stop();
    // A restart of the machine hands out ids again: here ours stands for the innocent program.
    writeFileSync(join(folder, 'postgres/postmaster.pid'), `${process.pid}\n/elsewhere\n0\n5432\n`);

    const server = await start();
    expect(server.endedOrphan).toBe(false);
    expect(findPostmasterFile(join(folder, 'postgres'))?.processId).toBe(server.processId);
  });

  it('begins anew where making the cluster was cut off', async () => {
    mkdirSync(join(folder, 'postgres.unfinished'));
    writeFileSync(join(folder, 'postgres.unfinished/PG_VERSION'), '18\n');
    writeFileSync(join(folder, 'postgres-password'), 'of-the-one-cut-off');

    const server = await start();
    expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('lets nobody in without the password', async () => {
    const server = await start();
    const url = new URL(server.url);
    url.password = 'guessed';
    await expect(query(url.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  });

  it('stops waiting when told to', async () => {
    const stopped = AbortSignal.abort();
    await expect(startEmbeddedPostgres({ folder, durable: false, signal: stopped })).rejects.toThrow(
      /abort/i,
    );
    expect(findPostmasterFile(join(folder, 'postgres'))).toBeNull();
  });
});

async function start(): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ folder, durable: true });
  running.push(server);
  return server;
}

/** Another Node starts the server, says where, and is killed as `kill -9` does. */
async function startInKilledProcess(): Promise<{ url: string; processId: number }> {
  const script = `
    import { startEmbeddedPostgres } from ${JSON.stringify(import.meta.resolve('./embedded-postgres.ts'))};
    const { url, processId } = await startEmbeddedPostgres({ folder: ${JSON.stringify(folder)}, durable: true });
    console.log(JSON.stringify({ url, processId }));
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  return JSON.parse(String(said));
}

function query(url: string, statement: string): Promise<readonly unknown[]> {
  return withClient(url, async (client) => (await client.query(statement)).rows);
}
