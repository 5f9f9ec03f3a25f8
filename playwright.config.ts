import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';

/** Journeys in a real browser against the production build, each worker with a site of its own. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './e2e/seeded-folder.ts',
  // A browser and a server a worker: two cores carry one pair well.
  workers: Math.max(1, Math.floor(availableParallelism() / 2)),
  forbidOnly: true,
  outputDir: '.build/e2e',
  reporter: [['list']],
  use: { screenshot: 'only-on-failure', trace: 'retain-on-failure' },
});
