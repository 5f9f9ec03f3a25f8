import { rmSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { copySeededFolder } from './seeded-folder.ts';
import { type Server, startServer } from './server.ts';

export { expect };

interface PerWorker {
  /**
   * Spec files that give the same name share a server and what they wrote; a name of its own
   * (`test.use({ serverName: 'publishing' })`) gives a file one nobody has written to.
   */
  readonly serverName: string;
  /** The site with the demo topics and nobody signed up. */
  readonly server: Server;
}

/** Playwright's test with a site of its own: pages open by path, `server` knows the first administrator's link. */
export const test = base.extend<object, PerWorker>({
  serverName: ['shared', { scope: 'worker', option: true }],
  launchOptions: [
    async ({ browserName }, use) => use(browserName === 'chromium' ? await findBrowser() : {}),
    { scope: 'worker' },
  ],
  server: [
    async ({ launchOptions: _ }, use) => {
      const folder = await copySeededFolder();
      const server = await startServer(folder);
      await use(server);
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ server }, use) => use(server.origin),
});

/** Fails with every accessibility problem axe finds on the page as it is now, or in a part of it, and where. */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  const problems = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ target }) => target.join(' ')),
  }));
  expect(problems, `accessibility of ${page.url()}`).toEqual([]);
}

/** The same in light and in dark colours. */
export async function expectAccessibleInBothLights(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
}
