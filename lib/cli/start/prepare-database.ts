import { migrate } from './migrate.ts';
import { type OpenDatabase, openDatabase } from './open-database.ts';
import { clearUnfinishedSeed, seedWhenEmpty } from './seed.ts';
import type { Startup } from './startup.ts';
import { untilStopped } from './stop-request.ts';

/** From nothing to a database of the present shape with something in it. */
export async function prepareDatabase({
  environment,
  progress,
  stop,
  onStop,
}: Startup): Promise<OpenDatabase> {
  const database = await progress.step('PostgreSQL', async () => {
    const opened = await openDatabase(environment, stop.signal);
    onStop(opened.stop);
    stop.signal.throwIfAborted();
    return { value: opened, said: opened.said };
  });
  await untilStopped(stop, clearUnfinishedSeed(database, progress));
  await progress.step('Migrations', async () => ({
    value: undefined,
    said: await untilStopped(stop, migrate(database.directUrl, progress)),
  }));
  await progress.step('Demo topics', async () => ({
    value: undefined,
    said: await untilStopped(stop, seedWhenEmpty(environment.seed, database.directUrl, progress)),
  }));
  return database;
}
