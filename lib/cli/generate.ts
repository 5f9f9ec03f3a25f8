import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from './project-root.ts';
import { runNode } from './run-program.ts';

const SCHEMA = join(PROJECT_ROOT, 'prisma/schema.prisma');
const GENERATED = join(PROJECT_ROOT, 'lib/db/generated');
/** Kept beside the client: what it was generated from. */
const MADE_FROM = join(GENERATED, 'made-from');

/** Generates the database client from the schema, unless that was done already; says whether it did. */
export async function generateClient(signal?: AbortSignal): Promise<boolean> {
  const wanted = describeInputs();
  if (existsSync(MADE_FROM) && readFileSync(MADE_FROM, 'utf8') === wanted) return false;
  const { code, output } = await runNode(
    join(PROJECT_ROOT, 'node_modules/prisma/build/index.js'),
    ['generate'],
    {
      ...(signal && { signal }),
      variables: {
        // Generating needs no schema engine, but Prisma would download one unless it is named: any program will do.
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
    },
  );
  if (code !== 0) throw new Error(`The database client could not be generated from ${SCHEMA}:\n${output}`);
  writeFileSync(MADE_FROM, wanted);
  return true;
}

function describeInputs(): string {
  const prismaPackage = readFileSync(join(PROJECT_ROOT, 'node_modules/prisma/package.json'));
  return createHash('sha256').update(readFileSync(SCHEMA)).update(prismaPackage).digest('hex');
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) {
  console.log((await generateClient()) ? 'Database client generated.' : 'The database client is up to date.');
}
