import { Logger, run } from 'graphile-worker';
import { CRONTAB, TASKS } from './tasks.ts';

/** The program's background work, until stopped. */
export interface RunningJobs {
  stop(): Promise<void>;
}

/** As many jobs at once as a small machine has to spare beside the web server. */
const CONCURRENCY = 2;

/** Starts working off the queue and the clock's jobs. Needs a direct connection: it listens for new jobs. */
export async function startJobs(directDatabaseUrl: string): Promise<RunningJobs> {
  const runner = await run({
    connectionString: directDatabaseUrl,
    concurrency: CONCURRENCY,
    maxPoolSize: CONCURRENCY + 2, // and one each for listening and for the clock
    noHandleSignals: true, // whoever started us decides when to stop
    logger: quietLogger(),
    taskList: TASKS,
    crontab: CRONTAB,
  });
  // A failure of the runner itself (the database went away) also reaches whoever watches the database.
  runner.promise.catch((error) => console.error('Jobs stopped:', error));
  return { stop: () => runner.stop() };
}

/** Warnings and errors only: what a job has to say goes to the record or to its own log. */
function quietLogger(): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error' || level === 'warning') console.error(`Jobs: ${message}`);
  });
}
