import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { makeThrowAwayFolder } from '#lib/db/testing/throw-away-folder.ts';
import { findBrowser } from './browser.ts';
import { startServer } from './server.ts';

/** Hands the seeded folder from the run to its workers. */
const SEEDED_FOLDER = 'FIGURES_E2E_SEEDED_FOLDER';

/**
 * Before the first browser test: unpacks the browser, and brings the site up once on an empty folder, which builds the
 * pages and writes the demo topics. Every server of the tests begins with a copy of that folder.
 */
export default async function prepare(): Promise<() => void> {
  await findBrowser();
  const folder = await makeThrowAwayFolder();
  const server = await startServer(folder);
  await server.stop();
  process.env[SEEDED_FOLDER] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** A data folder of a test's own, as it is after a first start. */
export async function copySeededFolder(): Promise<string> {
  const seeded = process.env[SEEDED_FOLDER];
  if (seeded === undefined)
    throw new Error(`${SEEDED_FOLDER} is not set: run the tests by npx playwright test`);
  const folder = await makeThrowAwayFolder();
  // Not Node's own copying: the files' owners, PostgreSQL's user among them, must stay.
  execFileSync('cp', ['-a', `${seeded}/.`, folder]);
  return folder;
}
