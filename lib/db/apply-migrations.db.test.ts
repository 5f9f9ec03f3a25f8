import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyMigrations } from './apply-migrations.ts';
import { createTestDatabase, type TestDatabase } from './testing/test-database.ts';

let database: TestDatabase;
let client: pg.Client;
let folder: string;

beforeEach(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  folder = mkdtempSync(join(tmpdir(), 'figures-migrations-'));
});

afterEach(async () => {
  await client.end();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

describe('applying migrations', () => {
  it('applies what is missing, in order of name, once', async () => {
    write('2_second', 'ALTER TABLE things ADD COLUMN size int');
    write('1_first', 'CREATE TABLE things (name text)');
    expect(await apply()).toEqual({ ok: true, value: { applied: ['1_first', '2_second'], edited: [] } });
    expect(await apply()).toEqual({ ok: true, value: { applied: [], edited: [] } });
  });

  it('takes functions with semicolons in them', async () => {
    write(
      '1_first',
      'CREATE FUNCTION one() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END; $$; SELECT 1;',
    );
    expect(await apply()).toMatchObject({ ok: true });
  });

  it('lets two starts at once apply each migration once', async () => {
    write('1_first', 'CREATE TABLE things (name text)');
    const results = await Promise.all([apply(), apply()]);
    expect(results.flatMap((result) => (result.ok ? result.value.applied : [result.failure.cause]))).toEqual([
      '1_first',
    ]);
  });

  it('names a migration that was edited after it was applied, and leaves it', async () => {
    write('1_first', 'CREATE TABLE things (name text)');
    await apply();
    write('1_first', 'CREATE TABLE things (name text, size int)');
    expect(await apply()).toEqual({ ok: true, value: { applied: [], edited: ['1_first'] } });
  });

  it('keeps nothing of a migration that fails, reports it, and says so again at the next start', async () => {
    write('1_first', 'CREATE TABLE things (name text); SELECT 1 / 0');
    write('2_second', 'CREATE TABLE others (name text)');
    expect(await apply()).toEqual({
      ok: false,
      failure: { kind: 'failed-now', name: '1_first', cause: 'division by zero' },
    });
    expect(await tables()).toEqual(['_prisma_migrations']);
    expect(await apply()).toEqual({
      ok: false,
      failure: { kind: 'failed-earlier', name: '1_first', cause: 'division by zero' },
    });
  });

  it('runs a failed migration again once it was marked as rolled back, as Prisma does it', async () => {
    write('1_first', 'SELECT 1 / 0');
    await apply();
    await client.query('UPDATE _prisma_migrations SET rolled_back_at = now()');
    write('1_first', 'CREATE TABLE things (name text)');
    expect(await apply()).toMatchObject({ ok: true, value: { applied: ['1_first'] } });
  });

  it('runs a migration again that was cut off with the program', async () => {
    write('1_first', 'CREATE TABLE things (name text)');
    await apply();
    // What a kill in mid-work leaves: the start of it noted, its work rolled back.
    await client.query(
      'DROP TABLE things; UPDATE _prisma_migrations SET finished_at = NULL, applied_steps_count = 0',
    );
    expect(await apply()).toMatchObject({ ok: true, value: { applied: ['1_first'] } });
    expect(await tables()).toContain('things');
  });
});

function apply() {
  return applyMigrations(database.url, folder);
}

function write(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'migration.sql'), sql);
}

async function tables(): Promise<readonly string[]> {
  const { rows } = await client.query(
    "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
  );
  return rows.map((row) => row.tablename);
}
