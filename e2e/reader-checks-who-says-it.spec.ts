import { expect, expectAccessible, expectAccessibleInBothLights, test } from './fixtures.ts';
import { openFirstDesk } from './people.ts';

test.use({ serverName: 'pages of record' });
// The second test takes back what the first one read.
test.describe.configure({ mode: 'serial' });

const STATISTIC = '/statistics/palestinians-killed-in-the-gaza-strip';

test('checks who says a figure: its source, who passes it on, the outlet, the article, what was corrected', async ({
  page,
}) => {
  await page.goto(STATISTIC);
  await expect(page.getByRole('note')).toContainText('Before you use it:');
  await page.getByRole('link', { name: 'Gaza Ministry of Health' }).first().click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gaza Ministry of Health');
  const terms = page.locator('main dl').first();
  await expect(terms).toContainText('War in Gaza: party to the matter');
  await expect(terms).toContainText('How it arrives at its figures');
  await expect(terms).toContainText('Known limits');
  await expect(page.getByRole('heading', { name: 'Where its figures changed' })).toBeVisible();
  await expectAccessible(page);
  const relays = page.locator('#relays');
  const row = relays.getByRole('row', { name: /Palestine Chronicle/ });
  await expect(row).toContainText(/\d/);
  await row.getByRole('link', { name: 'Palestine Chronicle' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Palestine Chronicle');
  await expect(page.getByText(/\d+ of \d+ name a source/)).toBeVisible();
  await expect(page.getByText('It is no grade, and outlets are not ranked by it.')).toBeVisible();
  await expectAccessible(page);
  await page.locator('#articles').getByRole('link').first().click();

  await expect(page.getByRole('heading', { name: 'What it reports' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Its versions' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Corrections' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Corrections');
  await expect(page.getByRole('heading', { name: 'By this record' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'By sources and outlets' })).toBeVisible();
  await page.getByLabel('Topic').selectOption('War in Gaza');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/\/corrections\?topic=war-in-gaza$/);
  await expectAccessible(page);
});

test('a topic that is none has no corrections', async ({ page }) => {
  const response = await page.goto('/corrections?topic=nothing');
  expect(response?.status()).toBe(404);
});

test('a retraction is among the corrections on the next look, and its page keeps what it said', async ({
  browser,
  page,
  server,
}) => {
  await page.goto('/corrections');
  const reason = 'Read from the wrong table.';
  await expect(page.getByText(reason)).toHaveCount(0);
  await page.goto(STATISTIC);
  const claim = await page.locator('main a[href^="/claims/"]').first().getAttribute('href');
  const id = claim?.split('/').at(-1) ?? '';

  const desk = await openFirstDesk(browser, server);
  const tag = (await desk.request.get(`/api/v1/claims/${id}`)).headers().etag ?? '';
  const answer = await desk.request.post(`/api/v1/claims/${id}/moves`, {
    headers: { 'if-match': tag, origin: server.origin },
    data: { move: 'retract', reason },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  await desk.context().close();

  await page.goto('/corrections');
  const entry = page.locator('#ours').getByRole('listitem').filter({ hasText: reason });
  await expect(entry).toContainText('Figure retracted');
  await expectAccessibleInBothLights(page);
  await entry.locator(`a[href="${claim}"]`).click();
  await expect(page).toHaveURL(claim ?? '');
  await expect(page.getByText(reason).first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 }).locator('s')).toBeVisible();
});
