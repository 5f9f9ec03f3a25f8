import { startEmbeddedPostgres } from '#lib/db/embedded-postgres.ts';
import { withThrowAwayServer } from '#lib/db/testing/throw-away-server.ts';
import { parseEnvironment } from '#lib/env.ts';
import { runPrismaMigrate } from './migrate/run-prisma-migrate.ts';
import { describeLockFailure, lockDataFolder } from './start/data-folder-lock.ts';
import { orRefuse, Refusal } from './start/refusal.ts';

/** Commands that only read and write migration files: any database of the right kind will do. */
const FILE_COMMANDS = new Set(['dev', 'diff']);

/** `npm run migrate -- dev --name add-outlet-country`, `diff`, `status`, `resolve`, `deploy`, `reset`. */
async function migrate(parameters: readonly string[]): Promise<number> {
  const [command] = parameters;
  try {
    const run = async (url: string) =>
      (await runPrismaMigrate(parameters, url, { terminal: true })).code ?? 1;
    return command && FILE_COMMANDS.has(command) ? await withThrowAwayServer(run) : await withRecord(run);
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
    return 1;
  }
}

/** Runs work on the database that start would use, which must not be running on it meanwhile. */
async function withRecord<Value>(work: (url: string) => Promise<Value>): Promise<Value> {
  const { databaseUrl, directDatabaseUrl, dataFolder } = orRefuse(parseEnvironment(process.env), (failure) =>
    failure.messages.join('\n'),
  );
  if (databaseUrl) return work(directDatabaseUrl ?? databaseUrl);
  const lock = orRefuse(lockDataFolder(dataFolder, 'the command line'), describeLockFailure);
  const server = await startEmbeddedPostgres({ folder: dataFolder, durable: true });
  try {
    return await work(server.url);
  } finally {
    await server.stop();
    lock.release();
  }
}

process.exit(await migrate(process.argv.slice(2)));
