import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { type Environment, parseEnvironment, toVariables } from '#lib/env.ts';
import { startJobs } from '#lib/jobs/start-jobs.ts';
import { generateClient } from './generate.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { buildPages, isBuildFresh } from './start/build-pages.ts';
import { describeLockFailure, lockDataFolder } from './start/data-folder-lock.ts';
import {
  describeAddressFailure,
  findListeningAddress,
  type ListeningAddress,
} from './start/listening-address.ts';
import { migrate } from './start/migrate.ts';
import { type OpenDatabase, openDatabase } from './start/open-database.ts';
import { type Progress, showProgress } from './start/progress.ts';
import { orRefuse, Refusal } from './start/refusal.ts';
import { getSessionSecret } from './start/session-secret.ts';
import { listenForStop, type StopRequest, untilStopped } from './start/stop-request.ts';

/** What start has begun and must end, in the order it began. */
type Cleanups = (() => Promise<void> | void)[];

/** `npm start`; with `--dev`, `npm run dev`. */
async function start(development: boolean): Promise<number> {
  const stop = listenForStop();
  const cleanups: Cleanups = [];
  try {
    const { broken } = await bringUp(development, stop, cleanups);
    await untilStopped(stop, broken);
    return 1;
  } catch (error) {
    if (stop.signal.aborted) return 0;
    console.error(error instanceof Refusal ? error.message : error);
    return 1;
  } finally {
    for (const cleanup of cleanups.reverse()) await cleanup();
  }
}

/** Every step from nothing to `Ready`; `broken` rejects should what it started break. */
async function bringUp(
  development: boolean,
  stop: StopRequest,
  cleanups: Cleanups,
): Promise<{ readonly broken: Promise<never> }> {
  const progress = showProgress();
  const environment = orRefuse(parseEnvironment(process.env), (failure) => failure.messages.join('\n'));
  const address = orRefuse(
    await findListeningAddress(environment.port, environment.host),
    describeAddressFailure,
  );
  const origin = environment.origin ?? `http://localhost:${address.port}`;
  const lock = orRefuse(lockDataFolder(environment.dataFolder, origin), describeLockFailure);
  cleanups.push(lock.release);
  progress.note(`Data folder ${environment.dataFolder}`);

  await prepareClient(progress, stop);
  const database = await prepareDatabase(environment, progress, stop, cleanups);
  if (!development) await preparePages(progress, stop);
  setVariables(environment, origin, database, development);

  const jobs = await startJobs(database.directUrl);
  cleanups.push(jobs.stop);
  await serve(development, address, stop, cleanups);
  console.log(`Ready: ${origin}`);
  const broken = database.ended.then(() => {
    throw new Refusal(`PostgreSQL ended by itself; ${environment.dataFolder}/postgres.log says why.`);
  });
  return { broken };
}

function prepareClient(progress: Progress, stop: StopRequest): Promise<void> {
  return progress.step('Database client', async () => {
    const made = await generateClient(stop.signal);
    stop.signal.throwIfAborted();
    return { value: undefined, said: made ? 'generated' : 'up to date' };
  });
}

async function prepareDatabase(
  environment: Environment,
  progress: Progress,
  stop: StopRequest,
  cleanups: Cleanups,
): Promise<OpenDatabase> {
  const database = await progress.step('PostgreSQL', async () => {
    const opened = await openDatabase(environment, stop.signal);
    cleanups.push(opened.stop);
    stop.signal.throwIfAborted();
    return { value: opened, said: opened.said };
  });
  await progress.step('Migrations', async () => ({
    value: undefined,
    said: await untilStopped(stop, migrate(database.directUrl, progress)),
  }));
  return database;
}

async function preparePages(progress: Progress, stop: StopRequest): Promise<void> {
  if (isBuildFresh()) return progress.step('Pages', async () => ({ value: undefined, said: 'built before' }));
  await progress.step(
    'Pages',
    async () => ({ value: await buildPages(stop.signal), said: 'built' }),
    'building, which takes half a minute or so',
  );
}

/** Next, and all code below it, read these. */
function setVariables(
  environment: Environment,
  origin: string,
  database: OpenDatabase,
  development: boolean,
): void {
  Object.assign(process.env, {
    NODE_ENV: development ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    ...toVariables({
      databaseUrl: database.url,
      directDatabaseUrl: database.directUrl,
      origin,
      secret: environment.secret ?? getSessionSecret(environment.dataFolder),
    }),
  });
}

async function serve(
  development: boolean,
  address: ListeningAddress,
  stop: StopRequest,
  cleanups: Cleanups,
): Promise<void> {
  // Loaded here: Next reads NODE_ENV as it loads.
  const { default: next } = await import('next');
  const pages = next({ dev: development, dir: PROJECT_ROOT, hostname: 'localhost', port: address.port });
  await pages.prepare();
  cleanups.push(() => pages.close());
  stop.signal.throwIfAborted();
  const handle = pages.getRequestHandler();
  const server: Server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((settle) => server.listen(address.port, address.host, settle));
  cleanups.push(() => new Promise((settle) => server.close(() => settle())));
}

process.exit(await start(process.argv.includes('--dev')));
