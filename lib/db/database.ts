import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/client.ts';

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
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) });
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // A server that goes away is met by the next query, which fails; an idle connection must not end the program.
  pool.on('error', () => undefined);
  return {
    prisma,
    pool,
    close: async () => {
      await Promise.all([prisma.$disconnect(), pool.end()]);
    },
  };
}

/**
 * The process's one database, opened at first use so that a build needs none.
 * @throws when DATABASE_URL is not set.
 */
export function getDatabase(): Database {
  const shared = globalThis as { [DATABASE_KEY]?: Database };
  shared[DATABASE_KEY] ??= openDatabase(databaseUrl());
  return shared[DATABASE_KEY];
}

/** Next bundles its own copies of modules; all of them share one database. */
const DATABASE_KEY = Symbol.for('figures.database');

function databaseUrl(): string {
  const url = process.env['DATABASE_URL'];
  if (url === undefined || url === '') throw new Error('DATABASE_URL is not set; `npm start` sets it');
  return url;
}
