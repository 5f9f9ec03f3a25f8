import { rmSync } from 'node:fs';
import { plantLongTimeline } from '#lib/db/testing/plant-long-timeline.ts';
import { makeThrowAwayFolder } from '#lib/db/testing/throw-away-folder.ts';
import { withThrowAwayServer } from '#lib/db/testing/throw-away-server.ts';
import { startServer } from './server.ts';

/** Runs work on a site whose only statistic has `count` claims; it and its database are gone afterwards. */
export async function withLongRecord(
  count: number,
  work: (site: { readonly origin: string; readonly databaseUrl: string }) => Promise<void>,
): Promise<void> {
  await withThrowAwayServer(async (databaseUrl) => {
    const folder = await makeThrowAwayFolder();
    const server = await startServer(folder, 0, { DATABASE_URL: databaseUrl, FIGURES_SEED: 'empty' });
    try {
      await plantLongTimeline(databaseUrl, count);
      await work({ origin: server.origin, databaseUrl });
    } finally {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
