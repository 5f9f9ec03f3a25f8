import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader finds a figure, whose it is, and where it was read', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'War in Gaza' }).click();
    await page.getByRole('link', { name: 'Palestinians killed in the Gaza Strip' }).first().click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Palestinians killed in the Gaza Strip');
    await expect(page.getByText('What is counted', { exact: true })).toBeVisible();
    await expect(page.getByText(/independent sources/)).toBeVisible();
    const table = page.getByRole('table', { name: /figures, newest first/ });
    const row = table.getByRole('row', { name: /31,988 Gaza Ministry of Health Palestine Chronicle/ });
    await row.getByRole('link', { name: '31,988' }).click();

    await expect(page.getByRole('heading', { level: 1 })).toContainText('31,988');
    const chain = page.getByRole('list').filter({ hasText: 'published it' }).first();
    await expect(chain).toContainText('Palestine Chronicle');
    await expect(chain).toContainText('Gaza Ministry of Health origin');
    await expect(page.getByText('its words were not captured')).toBeVisible();
    await expect(page.getByText('22 March 2024').first()).toBeVisible();
    await page.getByRole('link', { name: 'Gaza Ministry of Health' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gaza Ministry of Health');
    await expect(page.getByText(/figures attributed to it/)).toBeVisible();
  });

  test('a mark on the chart leads to its card, and the axis is a plain link', async ({ page }) => {
    await page.goto('/topics/hurricane-maria');
    await page.getByRole('link', { name: 'Deaths from Hurricane Maria in Puerto Rico' }).first().click();
    const statistic = page.url();
    const mark = page
      .getByRole('figure')
      .getByRole('link', { name: /^4,645/ })
      .first();
    const card = page.locator(`[id="${(await mark.getAttribute('href'))?.slice(1)}"]`);
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#claim-/);
    await expect(card).toContainText('4,645');
    await expect(card).toBeInViewport();

    await page.getByRole('link', { name: 'the day of publication' }).click();
    await expect(page).toHaveURL(`${statistic}?axis=published`);
    await expect(page.getByRole('link', { name: 'the day of publication' })).toHaveAttribute(
      'aria-current',
      'true',
    );
  });

  test('a proposition says who stands where, and a mark leads to the claim', async ({ page }) => {
    const statement = 'The message was given to Qatar on 5 March 2024';
    await page.goto('/topics/war-in-gaza');
    await page.getByRole('link', { name: statement }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(statement);
    await expect(page.getByText('1 source asserts it.')).toBeVisible();
    await page
      .getByRole('figure')
      .getByRole('link', { name: /^Asserts it: US officials/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#claim-/);
    await page.getByRole('article').getByRole('link', { name: 'Asserts it' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Asserts: ${statement}`);
    await page.getByRole('link', { name: 'Who else asserts' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(statement);
  });

  test('vague words and words without a source are said, not hidden', async ({ page }) => {
    await page.goto('/about/method');
    await expect(page.getByRole('cell', { name: 'at least 200', exact: true })).toBeVisible();
    await page.goto('/topics/war-in-gaza');
    await expect(page.getByText('nobody named').first()).toBeVisible();
  });

  test('where nothing is, a page says so', async ({ page }) => {
    for (const path of ['/topics/nothing', '/claims/nothing', '/nowhere/at/all']) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is here');
    }
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('every page can be used by everyone, and nothing of it is refused', async ({ page }) => {
      const refused: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') refused.push(message.text());
      });
      for (const path of await listPages(page)) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectAccessible(page);
        const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        expect(tooWide, `${path} is wider than the window`).toBe(false);
      }
      expect(refused).toEqual([]);
    });
  });
}

/** One page of each kind. */
async function listPages(page: Page): Promise<readonly string[]> {
  const firstLink = async (path: string, kind: string) => {
    await page.goto(path);
    return (await page.locator(`main a[href^="/${kind}/"]`).first().getAttribute('href')) ?? '';
  };
  const topic = await firstLink('/', 'topics');
  const statistic = await firstLink(topic, 'statistics');
  const proposition = await firstLink(topic, 'propositions');
  const claim = await firstLink(statistic, 'claims');
  const article = await firstLink(claim, 'articles');
  const outlet = await firstLink(article, 'outlets');
  const source = await firstLink(claim, 'sources');
  return ['/', topic, statistic, proposition, claim, article, outlet, source, '/about/method'];
}
