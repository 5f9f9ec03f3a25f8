import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../project-root.ts';
import { runNode } from '../run-program.ts';
import { Refusal } from './refusal.ts';
import { hashSources } from './source-hash.ts';

const BUILD_FOLDER = join(PROJECT_ROOT, '.next');
/** Next writes it last: a build without it is not whole. */
const BUILD_ID = join(BUILD_FOLDER, 'BUILD_ID');
/** Kept beside the build: what it was made from. */
const MADE_FROM = join(BUILD_FOLDER, 'made-from');

/** Whether the pages in `.next` are whole and made from the sources as they are. */
export function isBuildFresh(): boolean {
  return existsSync(BUILD_ID) && existsSync(MADE_FROM) && readFileSync(MADE_FROM, 'utf8') === hashSources();
}

/** Builds the pages; needs no database. */
export async function buildPages(signal?: AbortSignal): Promise<void> {
  const sources = hashSources();
  rmSync(MADE_FROM, { force: true });
  const { code, output } = await runNode(join(PROJECT_ROOT, 'node_modules/next/dist/bin/next'), ['build'], {
    ...(signal && { signal }),
    variables: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  signal?.throwIfAborted();
  if (code !== 0)
    throw new Refusal(`The pages could not be built; correct what follows and start again.\n${output}`);
  writeFileSync(MADE_FROM, sources);
}
