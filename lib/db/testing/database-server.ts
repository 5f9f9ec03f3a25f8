import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { generateClient } from '#lib/cli/generate.ts';
import { PROJECT_ROOT } from '#lib/cli/project-root.ts';
import { applyMigrations } from '#lib/db/apply-migrations.ts';
import { startEmbeddedPostgres } from '#lib/db/embedded-postgres.ts';
import { withClient } from '#lib/db/with-client.ts';
import { TEMPLATE_DATABASE } from './template-database.ts';
import { makeThrowAwayFolder } from './throw-away-folder.ts';

/** Starts a throw-away server before the first database test, and takes it away after the last. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await generateClient();
  const folder = await makeThrowAwayFolder();
  const server = await startEmbeddedPostgres({ folder, durable: false });
  await makeTemplate(server.url);
  project.provide('databaseServer', server.url);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function makeTemplate(serverUrl: string): Promise<void> {
  await withClient(serverUrl, (client) => client.query(`CREATE DATABASE ${TEMPLATE_DATABASE}`));
  const url = new URL(serverUrl);
  url.pathname = `/${TEMPLATE_DATABASE}`;
  const result = await applyMigrations(url.href, join(PROJECT_ROOT, 'prisma/migrations'));
  if (!result.ok) throw new Error(`Migration ${result.failure.name} failed: ${result.failure.cause}`);
}
