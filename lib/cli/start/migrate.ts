import { join } from 'node:path';
import { applyMigrations, type MigrationFailure } from '#lib/db/apply-migrations.ts';
import { PROJECT_ROOT } from '../project-root.ts';
import type { Progress } from './progress.ts';
import { orRefuse } from './refusal.ts';

/** Brings the database to the present shape, and says what it did. */
export async function migrate(databaseUrl: string, progress: Progress): Promise<string> {
  const result = await applyMigrations(databaseUrl, join(PROJECT_ROOT, 'prisma/migrations'));
  const { applied, edited } = orRefuse(result, describeFailure);
  for (const name of edited) {
    progress.note(
      `Migration ${name} was edited after this database had taken it; the edit has no effect here.`,
    );
  }
  return applied.length === 0 ? 'none missing' : `${applied.length} applied`;
}

function describeFailure({ kind, name, cause }: MigrationFailure): string {
  const when = kind === 'failed-now' ? 'failed' : 'failed in an earlier start';
  return `Migration ${name} ${when}: ${cause}. Nothing of it was kept, and the data is as before. Correct prisma/migrations/${name}/migration.sql (or update to a version in which it is corrected), then run: npm run migrate -- resolve --rolled-back ${name}`;
}
