import { defineConfig } from 'vitest/config';

/** Tests lie beside what they test: `x.test.ts` needs nothing, `x.db.test.ts` a database of its own. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{app,components,e2e,lib,seeds}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.ts', '**/node_modules/**'],
        },
      },
      {
        test: {
          name: 'database',
          include: ['{app,components,lib,seeds}/**/*.db.test.ts'],
          globalSetup: ['lib/db/testing/database-server.ts'],
          // A first query on a busy machine of two cores; a healthy test takes milliseconds.
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
