import type { Page } from '@playwright/test';
import { expect, expectAccessibleInBothLights, test } from './fixtures.ts';
import { openFirstDesk } from './people.ts';

test.use({ serverName: 'matching' });
// All walk on the desk of the person the first one made.
test.describe.configure({ mode: 'serial' });

let page: Page;

test.beforeAll(async ({ browser, server }) => {
  page = await openFirstDesk(browser, server);
});

test.afterAll(() => page.context().close());

test('a figure that a published table holds is given its source and day', async () => {
  await bringIn(
    'What the ministry says',
    'The Gaza Ministry of Health said 31,988 Palestinians had been killed and 74,188 wounded.',
  );
  await choose('31,988');
  const claims = page.getByRole('region', { name: 'Claims' });
  await expect(claims).toContainText(
    /31,988.* equals the figure Gaza Ministry of Health gave for 21 March 2024/,
  );
  await expect(claims).toContainText('the day before the article');
  await expectAccessibleInBothLights(page);
  // The wounded of the same day are found by the same table.
  const takeOver = claims.getByRole('button', { name: 'Take 21 March 2024 as its date' });
  await expect(takeOver).toHaveCount(2);
  await takeOver.first().click();
  await expect(takeOver).toHaveCount(1);
});

test('a near miss is shown with the right number, and not applied', async () => {
  await bringIn(
    'A slip of the pen',
    'The Gaza Ministry of Health said 31,898 Palestinians had been killed in the Gaza Strip.',
  );
  await choose('31,898');
  const claims = page.getByRole('region', { name: 'Claims' });
  await expect(claims).toContainText('31,988');
  await expect(claims).toContainText('is not what Gaza Ministry of Health gave');
});

test('a figure that was stale when it was printed says by how many days', async () => {
  await bringIn(
    'An old number',
    'The Gaza Ministry of Health said 31,553 Palestinians had been killed in the Gaza Strip.',
  );
  await choose('31,553');
  await expect(page.getByRole('region', { name: 'Claims' })).toContainText(
    /The article is \w+ days behind Gaza Ministry of Health/,
  );
});

async function bringIn(headline: string, sentence: string): Promise<void> {
  await page.goto('/desk/articles/new');
  await page.getByLabel('The article').fill(`${headline}\n\n${sentence}`);
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.getByLabel('Headline').fill(headline);
  await page.getByLabel('Outlet').fill('Sample Wire');
  await page.getByLabel('Published on').fill('2024-03-22');
  await page.getByLabel('Topic').selectOption('War in Gaza');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
}

/** Opens the card of the claim with this number. */
async function choose(number: string): Promise<void> {
  await page.getByRole('region', { name: 'Claims' }).getByText(number).first().click();
}
