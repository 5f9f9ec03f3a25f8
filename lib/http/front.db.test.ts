import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#lib/db/testing/test-database.ts';
import { type FrontOptions, startFront } from './front.ts';
import { CHANGES_CHANNEL } from './listen-for-changes.ts';
import { collectTags } from './request-context.ts';

let database: TestDatabase;
let writer: Client;
let project: string;
beforeAll(async () => {
  project = buildOfOneStyleSheet();
  database = await createTestDatabase();
  writer = new Client({ connectionString: database.url });
  await writer.connect();
});
afterAll(async () => {
  await writer.end();
  await database.drop();
  rmSync(project, { recursive: true });
});
afterEach(() => vi.restoreAllMocks());

/** A page is made from the record named by its last segment, and says how many times it was made. */
async function startTestFront(options: Partial<FrontOptions> = {}) {
  const made = new Map<string, number>();
  const front = await startFront({
    port: 0,
    host: '127.0.0.1',
    dev: false,
    dir: project,
    directDatabaseUrl: database.url,
    upgrade: async () => {},
    handler: async (request, response) => {
      const url = request.url ?? '';
      made.set(url, (made.get(url) ?? 0) + 1);
      collectTags(`statistic:${url.split('/').at(-1)}`);
      response.writeHead(200, { 'content-type': 'text/html' }).end(`<p>made ${made.get(url)} times</p>`);
    },
    ...options,
  });
  onTestFinished(front.close);
  const ask = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${front.port}${path}`);
    return `${answer.headers.get('x-figures-page')}: ${await answer.text()}`;
  };
  return { front, ask };
}

function buildOfOneStyleSheet(): string {
  const folder = mkdtempSync(join(tmpdir(), 'figures-front-'));
  mkdirSync(join(folder, '.next', 'static', 'chunks'), { recursive: true });
  writeFileSync(join(folder, '.next', 'static', 'chunks', 'a b.css'), 'p { margin: 0 }\n'.repeat(200));
  writeFileSync(join(folder, '.next', 'BUILD_ID'), 'secret');
  return folder;
}

async function notify(payload: string): Promise<void> {
  await writer.query('SELECT pg_notify($1, $2)', [CHANGES_CHANNEL, payload]);
}

/** A change is heard within a millisecond or so of its commit. */
function eventually(check: () => Promise<void>): Promise<void> {
  return vi.waitFor(check, { timeout: 10_000, interval: 10 });
}

describe('changes said by the database', () => {
  test('make the next answer fresh, in every instance, and leave other pages alone', async () => {
    const fronts = [await startTestFront(), await startTestFront()];
    for (const { ask } of fronts) {
      await ask('/statistics/killed');
      await ask('/statistics/wounded');
      expect(await ask('/statistics/killed')).toBe('memory: <p>made 1 times</p>');
    }
    await notify(JSON.stringify({ tags: ['statistic:killed'] }));
    for (const { ask } of fronts) {
      await eventually(async () => expect(await ask('/statistics/killed')).toContain('made 2 times'));
      expect(await ask('/statistics/wounded')).toBe('memory: <p>made 1 times</p>');
    }
  });

  test('that cannot be read make everything fresh', async () => {
    const written = vi.spyOn(console, 'error').mockImplementation(() => {});
    for (const [index, payload] of ['', 'not JSON', '{"tags":"all"}', '[]', '{"tags":[1]}'].entries()) {
      const { ask } = await startTestFront();
      await ask('/statistics/killed');
      await notify(payload);
      await eventually(async () => expect(await ask('/statistics/killed')).toContain('made 2 times'));
      expect(written.mock.calls.length).toBeGreaterThan(index);
    }
  });

  test('in a transaction that is taken back change nothing', async () => {
    const { ask } = await startTestFront();
    await ask('/statistics/killed');
    await ask('/statistics/wounded');
    await writer.query('BEGIN');
    await notify(JSON.stringify({ tags: ['statistic:killed'] }));
    await writer.query('ROLLBACK');
    await notify(JSON.stringify({ tags: ['statistic:wounded'] }));
    await eventually(async () => expect(await ask('/statistics/wounded')).toContain('made 2 times'));
    expect(await ask('/statistics/killed')).toBe('memory: <p>made 1 times</p>');
  });
});

describe('a lost connection', () => {
  test('empties the memory, and once there is another one pages are kept again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { ask } = await startTestFront();
    await ask('/statistics/killed');
    await writer.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'figures-of-record front'`,
    );
    await eventually(async () => expect(await ask('/statistics/killed')).not.toContain('made 1 times'));
    await eventually(async () => expect(await ask('/statistics/killed')).toContain('memory'));
    await notify(JSON.stringify({ tags: ['statistic:killed'] }));
    await eventually(async () => expect(await ask('/statistics/killed')).toContain('rendered'));
  });

  test('from the start means that pages are served, and none is kept', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { ask } = await startTestFront({ directDatabaseUrl: 'postgres://127.0.0.1:1/none' });
    expect(await ask('/statistics/killed')).toBe('rendered: <p>made 1 times</p>');
    expect(await ask('/statistics/killed')).toBe('rendered: <p>made 2 times</p>');
  });
});

describe('files of the build', () => {
  test('are compressed and kept for good, whatever follows their name', async () => {
    const { front } = await startTestFront();
    const answer = await fetch(`http://127.0.0.1:${front.port}/_next/static/chunks/a%20b.css?dpl=1`, {
      headers: { 'accept-encoding': 'br' },
    });
    expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await answer.text()).toBe('p { margin: 0 }\n'.repeat(200));
  });

  test('are the only files: no path leads out of them', async () => {
    const { front } = await startTestFront();
    for (const path of [
      '/_next/static/../BUILD_ID',
      '/_next/static/%2e%2e/BUILD_ID',
      '/_next/static/..%2fBUILD_ID',
    ]) {
      const body = await (await fetch(`http://127.0.0.1:${front.port}${path}`)).text();
      expect(body).not.toContain('secret');
    }
  });
});

test('a taken port is said by its code', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  await expect(startTestFront({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
