import { buildPages, isBuildFresh } from './build-pages.ts';
import type { Startup } from './startup.ts';

/** Builds the pages unless that was done already for these sources. */
export async function preparePages({ progress, stop }: Startup): Promise<void> {
  if (isBuildFresh()) return progress.step('Pages', async () => ({ value: undefined, said: 'built before' }));
  await progress.step(
    'Pages',
    async () => ({ value: await buildPages(stop.signal), said: 'built' }),
    'building, which takes half a minute or so',
  );
}
