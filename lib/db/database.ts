import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { getServerEnvironment } from '#lib/env.ts';
import { PrismaClient } from './generated/client.ts';
import { queueQueries } from './queue-queries.ts';

/** The record's database: Prisma for writes and forms, `pool` for named SQL on hot reads. */
export interface Database {
  readonly prisma: PrismaClient;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

// Dates stay text: a day has no time zone, and a Date object would give it one.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** Opens connections to `url`; the caller closes them. */
export function openDatabase(url: string): Database {
  const pool = openPool(url);
  const writers = openPool(url);
  writers.on('connect', queueQueries);
  const prisma = new PrismaClient({ adapter: new PrismaPg(writers) });
  return {
    prisma,
    pool,
    close: async () => {
      await prisma.$disconnect();
      await Promise.all([pool.end(), writers.end()]);
    },
  };
}

function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // A server that goes away is met by the next query, which fails; an idle connection must not end the program.
  pool.on('error', () => undefined);
  return pool;
}

/**
 * The process's one database, opened at first use so that a build needs none.
 * @throws when the environment of a running server is not whole.
 */
export function getDatabase(): Database {
  const shared = globalThis as { [DATABASE_KEY]?: Database };
  shared[DATABASE_KEY] ??= openDatabase(getServerEnvironment().databaseUrl);
  return shared[DATABASE_KEY];
}

/** Next bundles its own copies of modules; all of them share one database. */
const DATABASE_KEY = Symbol.for('figures.database');
