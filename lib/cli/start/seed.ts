import type pg from 'pg';
import { assertNever } from '#lib/assert-never.ts';
import { withClient } from '#lib/db/with-client.ts';
import type { Environment } from '#lib/env.ts';
import type { OpenDatabase } from './open-database.ts';
import type { Progress } from './progress.ts';
import { Refusal } from './refusal.ts';

/**
 * Fills an empty database; says what it did. Whether that was finished is noted in a schema of start's own, which
 * Prisma does not look into.
 */
export async function seedWhenEmpty(
  profile: Environment['seed'],
  databaseUrl: string,
  progress: Progress,
): Promise<string> {
  return withClient(databaseUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [SEED_LOCK]);
    if (!(await isEmpty(client))) return 'not needed, the database is not empty';
    await client.query(CREATE_NOTE);
    await client.query('INSERT INTO figures_start.seed (profile) VALUES ($1)', [profile]);
    await plant(profile, databaseUrl, progress);
    await client.query('UPDATE figures_start.seed SET finished_at = now()');
    return profile === 'demo' ? 'written' : 'left out, as FIGURES_SEED says';
  });
}

/** Loaded here: they need the database client, which a fresh clone has not generated before. */
async function plant(profile: Environment['seed'], databaseUrl: string, progress: Progress): Promise<void> {
  switch (profile) {
    case 'demo':
      return (await import('#seeds/profiles/demo.ts')).seedDemo(databaseUrl, progress.note);
    case 'empty':
      return (await import('#seeds/profiles/empty.ts')).seedEmpty(databaseUrl);
    default:
      return assertNever(profile);
  }
}

/**
 * A start killed while it wrote the demo topics leaves some of them; nobody can have added anything of their own, the
 * site was not up yet. Our own database is emptied and filled anew; what is in another's is not ours to drop.
 */
export async function clearUnfinishedSeed(database: OpenDatabase, progress: Progress): Promise<void> {
  await withClient(database.directUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [SEED_LOCK]);
    if (!(await hasUnfinishedSeed(client))) return;
    if (!database.isOurs) throw new Refusal(UNFINISHED_ELSEWHERE);
    progress.note('The last start was killed while it wrote the demo topics: they are written anew.');
    await client.query('DROP SCHEMA public, figures_start CASCADE; CREATE SCHEMA public');
  });
}

/** Instances that start at the same time fill the database once. */
const SEED_LOCK = 72_707_370;

const CREATE_NOTE = `CREATE SCHEMA IF NOT EXISTS figures_start;
  CREATE TABLE IF NOT EXISTS figures_start.seed (
    profile text NOT NULL, started_at timestamptz NOT NULL DEFAULT now(), finished_at timestamptz)`;

const UNFINISHED_ELSEWHERE =
  'The last start was ended while it wrote the demo topics into the database that DATABASE_URL names. Make that database anew (drop and create it) and start again; FIGURES_SEED=empty leaves the demo topics out.';

async function hasUnfinishedSeed(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query("SELECT to_regclass('figures_start.seed') IS NOT NULL AS noted");
  if (!rows[0]?.noted) return false;
  const unfinished = await client.query('SELECT FROM figures_start.seed WHERE finished_at IS NULL');
  return unfinished.rowCount !== 0;
}

async function isEmpty(client: pg.Client): Promise<boolean> {
  const { rows } =
    await client.query(`SELECT NOT EXISTS (SELECT FROM topic) AND NOT EXISTS (SELECT FROM statistic)
    AND NOT EXISTS (SELECT FROM article) AND NOT EXISTS (SELECT FROM source) AS empty`);
  return rows[0]?.empty === true;
}
