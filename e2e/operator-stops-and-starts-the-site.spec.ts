import { readFileSync, rmSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { expect, test } from './fixtures.ts';
import { ADA, join } from './people.ts';
import { copySeededFolder } from './seeded-folder.ts';
import { type Server, startServer } from './server.ts';

let folder: string;
const running: Server[] = [];

test.beforeEach(async () => {
  folder = await copySeededFolder();
});

test.afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function start(port?: number): Promise<Server> {
  const server = await startServer(folder, port);
  running.push(server);
  return server;
}

test('what was saved is there after a stop, and after everything was killed', async ({ page }) => {
  test.slow();
  const first = await start();
  await page.goto(first.firstAdministratorLink ?? '');
  await join(page, ADA);
  await expect(page.getByRole('link', { name: 'Your account, Ada Quill' })).toBeVisible();
  expect(await first.stop(), 'a stop that was asked for is no failure').toBe(0);

  const second = await start();
  expect(second.firstAdministratorLink, 'there is an administrator').toBeNull();
  // Her session is among what was saved.
  await page.goto(`${second.origin}/desk/articles/new`);
  await page
    .getByLabel('The article')
    .fill('A dispatch.\n\nSome 45 boats were lost, the harbour office said.');
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.getByLabel('Headline').fill('Boats lost in the harbour');
  await page.getByLabel('Outlet').fill('Sample Wire');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Boats lost in the harbour' })).toBeVisible();
  const { pathname } = new URL(page.url());

  await second.kill();
  const third = await start();
  expect(third.said()).toContain('after ending the one a killed start had left behind');
  await third.kill();
  killDatabase();
  const fourth = await start();
  await page.goto(`${fourth.origin}${pathname}`);
  await expect(page.getByRole('region', { name: 'Claims' })).toContainText('45');
});

test('a second start on the same folder or port says so, and what to do', async () => {
  const first = await start();
  await expect(startServer(folder)).rejects.toThrow(/is in use.*stop it with: kill \d+/);
  const elsewhere = await copySeededFolder();
  const port = Number(new URL(first.origin).port);
  await expect(startServer(elsewhere, port)).rejects.toThrow(
    `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
  );
  rmSync(elsewhere, { recursive: true, force: true });
});

/** As the machine does when it loses power: PostgreSQL has no time to put anything in order. */
function killDatabase(): void {
  const [processId = ''] = readFileSync(joinPath(folder, 'postgres/postmaster.pid'), 'utf8').split('\n');
  process.kill(Number(processId), 'SIGKILL');
}
