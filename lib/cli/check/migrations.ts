import { withThrowAwayServer } from '#lib/db/testing/throw-away-server.ts';
import { runPrismaMigrate } from '../migrate/run-prisma-migrate.ts';
import type { Check } from './check.ts';

/** Makes sure that the migrations lead to the schema, and that Prisma sees no difference it would write down. */
export const migrations: Check = {
  name: 'migrations',
  async run() {
    const { code, output } = await withThrowAwayServer((url) =>
      runPrismaMigrate(
        [
          'diff',
          '--from-migrations=prisma/migrations',
          '--to-schema=prisma/schema.prisma',
          '--exit-code',
          '--script',
        ],
        url,
        {},
      ),
    );
    // An engine that breaks down may let the command end with 0 in silence: only its own words count.
    if (code === 0 && output.includes('This is an empty migration')) return null;
    return `The migrations do not lead to prisma/schema.prisma; draw one up with: npm run migrate -- dev --name ...\n${output}`;
  },
};
