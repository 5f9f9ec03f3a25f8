import pg from 'pg';
import { startEmbeddedPostgres } from '#lib/db/embedded-postgres.ts';
import type { Environment } from '#lib/env.ts';
import { Refusal } from './refusal.ts';

/** The database start works with: its own, or the one it was given. */
export interface OpenDatabase {
  readonly url: string;
  /** Past any pooler. */
  readonly directUrl: string;
  readonly isOurs: boolean;
  /** What to tell the person who started us. */
  readonly said: string;
  /** Resolves if our server ends by itself; never for one we were given. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** Starts the embedded PostgreSQL, or makes sure that the given server answers. */
export async function openDatabase(environment: Environment, signal: AbortSignal): Promise<OpenDatabase> {
  const { databaseUrl, directDatabaseUrl, dataFolder } = environment;
  if (databaseUrl && directDatabaseUrl) return openGiven(databaseUrl, directDatabaseUrl);
  const server = await startEmbeddedPostgres({ folder: dataFolder, durable: true, signal });
  return {
    url: server.url,
    directUrl: server.url,
    isOurs: true,
    said: server.endedOrphan ? 'ready, after ending the one a killed start had left behind' : 'ready',
    ended: server.ended,
    stop: server.stop,
  };
}

async function openGiven(url: string, directUrl: string): Promise<OpenDatabase> {
  await askVersion(directUrl, directUrl === url ? 'DATABASE_URL' : 'DATABASE_DIRECT_URL');
  const version = await askVersion(url, 'DATABASE_URL');
  const { hostname, pathname } = new URL(url);
  return {
    url,
    directUrl,
    isOurs: false,
    said: `${version} at ${hostname}${pathname}, as DATABASE_URL says`,
    ended: new Promise(() => undefined),
    stop: async () => undefined,
  };
}

async function askVersion(url: string, variable: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    return rows[0]?.server_version ?? 'unknown version';
  } catch (error) {
    throw new Refusal(
      `The database that ${variable} names does not answer: ${toReason(error)}. Correct ${variable}, or leave it out for the embedded database.`,
    );
  } finally {
    await client.end();
  }
}

function toReason(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(toReason).join(', ');
  return error instanceof Error ? error.message : String(error);
}
