import { rmSync } from 'node:fs';
import { startEmbeddedPostgres } from '#lib/db/embedded-postgres.ts';
import { makeThrowAwayFolder } from './throw-away-folder.ts';

/** Runs work on an empty server of its own that is gone afterwards. */
export async function withThrowAwayServer<Value>(work: (url: string) => Promise<Value>): Promise<Value> {
  const folder = await makeThrowAwayFolder();
  const server = await startEmbeddedPostgres({ folder, durable: false });
  try {
    return await work(server.url);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
