import { parseEnvironment, toVariables } from '#lib/env.ts';
import { startFront } from '#lib/http/front.ts';
import { startJobs } from '#lib/jobs/start-jobs.ts';
import { generateClient } from './generate.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { cleanUp } from './start/clean-up.ts';
import { describeLockFailure, lockDataFolder } from './start/data-folder-lock.ts';
import { describeAddressFailure, findListeningAddress } from './start/listening-address.ts';
import type { OpenDatabase } from './start/open-database.ts';
import { prepareDatabase } from './start/prepare-database.ts';
import { preparePages } from './start/prepare-pages.ts';
import { showProgress } from './start/progress.ts';
import { orRefuse, Refusal } from './start/refusal.ts';
import { getSessionSecret } from './start/session-secret.ts';
import type { Cleanup, Startup } from './start/startup.ts';
import { listenForStop, type StopRequest, untilStopped } from './start/stop-request.ts';

/** `npm start`, and with `--dev` `npm run dev`: brings everything up, runs until told to stop; the exit code. */
async function start(development: boolean): Promise<number> {
  // What libraries deprecate is for those who develop, not for those who run the site.
  process.noDeprecation = !development;
  const stop = listenForStop();
  const cleanups: Cleanup[] = [];
  try {
    const startup = await claimPlace(development, stop, (cleanup) => cleanups.push(cleanup));
    const database = await bringUp(startup);
    await untilStopped(stop, database.ended);
    throw new Refusal(`PostgreSQL ended by itself; ${startup.environment.dataFolder}/postgres.log says why.`);
  } catch (error) {
    if (stop.signal.aborted) return 0;
    console.error(error instanceof Refusal ? error.message : error);
    return 1;
  } finally {
    await cleanUp(cleanups);
  }
}

/** Whatever can be refused is refused here, before any slow work: wrong settings, a taken port, a folder in use. */
async function claimPlace(
  development: boolean,
  stop: StopRequest,
  onStop: (cleanup: Cleanup) => void,
): Promise<Startup> {
  const environment = orRefuse(parseEnvironment(process.env), (failure) => failure.messages.join('\n'));
  const { port, host, dataFolder } = environment;
  const address = orRefuse(await findListeningAddress(port, host), describeAddressFailure);
  const origin = environment.origin ?? `http://localhost:${address.port}`;
  const lock = orRefuse(lockDataFolder(dataFolder, origin), describeLockFailure);
  onStop(lock.release);
  return { environment, development, address, origin, progress: showProgress(), stop, onStop };
}

/** Every step from nothing to `Ready`. */
async function bringUp(startup: Startup): Promise<OpenDatabase> {
  const { development, origin, progress, stop, onStop } = startup;
  progress.note(`Figures of Record, data in ${startup.environment.dataFolder}`);
  await progress.step('Database client', async () => ({
    value: undefined,
    said: (await generateClient(stop.signal)) ? 'generated' : 'up to date',
  }));
  const database = await prepareDatabase(startup);
  if (!development) await preparePages(startup);
  setVariables(startup, database);

  // Loaded here: it needs the client, which a fresh clone has not generated before.
  const record = await import('./start/first-administrator.ts');
  onStop(record.closeRecord);
  onStop((await startJobs(database.directUrl)).stop);
  await serve(startup, database);
  stop.signal.throwIfAborted();

  const link = await record.offerFirstAdministratorLink(origin, startup.environment.dataFolder);
  console.log(`Ready: ${origin}`);
  if (link) console.log(`Create the first administrator at ${link} (works once, for a day)`);
  return database;
}

/** Next, and all code below it, read these. */
function setVariables({ environment, development, origin }: Startup, database: OpenDatabase): void {
  const secret = environment.secret ?? getSessionSecret(environment.dataFolder);
  Object.assign(process.env, {
    NODE_ENV: development ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    ...toVariables({ databaseUrl: database.url, directDatabaseUrl: database.directUrl, origin, secret }),
  });
}

async function serve({ development, address, stop, onStop }: Startup, database: OpenDatabase): Promise<void> {
  // Loaded here: Next reads NODE_ENV as it loads.
  const { default: next } = await import('next');
  const pages = next({ dev: development, dir: PROJECT_ROOT, hostname: 'localhost', port: address.port });
  await pages.prepare();
  onStop(() => pages.close());
  stop.signal.throwIfAborted();
  const front = await startFront({
    ...address,
    dev: development,
    dir: PROJECT_ROOT,
    directDatabaseUrl: database.directUrl,
    handler: pages.getRequestHandler(),
    upgrade: pages.getUpgradeHandler(),
  });
  onStop(front.close);
}

process.exit(await start(process.argv.includes('--dev')));
