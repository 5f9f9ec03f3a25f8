import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { err, ok, type Result } from '#lib/result.ts';
import { withClient } from './with-client.ts';

/** What was done, and the migrations that were edited after this database had taken them (they are not run again). */
export interface MigrationReport {
  readonly applied: readonly string[];
  readonly edited: readonly string[];
}

/** A migration that failed, now or in an earlier start; nothing of it was kept, each is one transaction. */
export interface MigrationFailure {
  readonly kind: 'failed-now' | 'failed-earlier';
  readonly name: string;
  readonly cause: string;
}

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

interface RecordedMigration {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: Date | null;
  readonly logs: string;
}

/** The id of Prisma's own advisory lock: its command line and we never migrate at the same time. */
const PRISMA_LOCK = 72_707_369;

/** As Prisma makes it, column by column, so that `prisma migrate` agrees with us on any database. */
const CREATE_TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

/** Applies the migrations of the folder that the database has not had yet, in order of name. */
export async function applyMigrations(
  databaseUrl: string,
  folder: string,
): Promise<Result<MigrationReport, MigrationFailure>> {
  // The lock ends with the connection.
  return withClient(databaseUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK]);
    await client.query(CREATE_TABLE);
    return applyMissing(client, readMigrations(folder));
  });
}

function readMigrations(folder: string): readonly Migration[] {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'migration.sql')));
  return names.sort().map((name) => {
    const bytes = readFileSync(join(folder, name, 'migration.sql'));
    return { name, sql: bytes.toString('utf8'), checksum: createHash('sha256').update(bytes).digest('hex') };
  });
}

async function applyMissing(
  client: pg.Client,
  migrations: readonly Migration[],
): Promise<Result<MigrationReport, MigrationFailure>> {
  await forgetInterrupted(client);
  const recorded = await client.query<RecordedMigration>(
    'SELECT migration_name, checksum, finished_at, logs FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  const failed = recorded.rows.find((row) => row.finished_at === null);
  if (failed) {
    return err({
      kind: 'failed-earlier',
      name: failed.migration_name,
      cause: failed.logs ?? 'it was interrupted',
    });
  }
  const checksums = new Map(recorded.rows.map((row) => [row.migration_name, row.checksum]));
  const applied: string[] = [];
  for (const migration of migrations.filter(({ name }) => !checksums.has(name))) {
    const failure = await apply(client, migration);
    if (failure) return err(failure);
    applied.push(migration.name);
  }
  const isEdited = ({ name, checksum }: Migration) => checksums.has(name) && checksums.get(name) !== checksum;
  return ok({ applied, edited: migrations.filter(isEdited).map(({ name }) => name) });
}

/**
 * A migration that neither finished nor failed was cut off with the program. We hold the lock, so nobody runs it now;
 * its work and its finish are one transaction, so nothing of it was kept, and it is run again.
 */
async function forgetInterrupted(client: pg.Client): Promise<void> {
  await client.query(
    'UPDATE _prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL AND logs IS NULL AND rolled_back_at IS NULL',
  );
}

async function apply(client: pg.Client, migration: Migration): Promise<MigrationFailure | null> {
  const id = randomUUID();
  await client.query('INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ($1, $2, $3)', [
    id,
    migration.checksum,
    migration.name,
  ]);
  try {
    await client.query('BEGIN');
    await client.query(migration.sql);
    await client.query(
      'UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1 WHERE id = $1',
      [id],
    );
    await client.query('COMMIT');
    return null;
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    await client.query('ROLLBACK');
    await client.query('UPDATE _prisma_migrations SET logs = $2 WHERE id = $1', [id, cause]);
    return { kind: 'failed-now', name: migration.name, cause };
  }
}
