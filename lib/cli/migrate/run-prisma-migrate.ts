import { dirname, join } from 'node:path';
import { PROJECT_ROOT } from '../project-root.ts';
import { type ProgramEnd, type ProgramOptions, runNode } from '../run-program.ts';

/** Prisma's own `migrate` command, with the schema engine from npm instead of a download. */
export function runPrismaMigrate(
  parameters: readonly string[],
  databaseUrl: string,
  options: ProgramOptions,
): Promise<ProgramEnd> {
  return runNode(join(PROJECT_ROOT, 'node_modules/prisma/build/index.js'), ['migrate', ...parameters], {
    ...options,
    variables: {
      DATABASE_URL: databaseUrl,
      PRISMA_SCHEMA_ENGINE_BINARY: join(import.meta.dirname, 'schema-engine.ts'),
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
      // The engine's first line names plain `node`, which must be the one that runs us.
      PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
      // The engine is WebAssembly, which Node imports with a warning where Prisma expects the engine's own words.
      NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
    },
  });
}
