import { expect, expectAccessibleInBothLights, test } from './fixtures.ts';

const NEEDS = '/statistics/recovery-and-reconstruction-needs-of-ukraine';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('amounts are converted only when asked, and stay as reported', async ({ page }) => {
    await page.goto(NEEDS);
    await expect(page.getByText('€')).toHaveCount(0);
    await page.getByText('Choose what is shown').click();
    await page.getByLabel('Amounts').selectOption({ label: 'also in euros' });
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page).toHaveURL(/in=EUR/);
    const converted = page.locator('#converted');
    await expect(converted.getByRole('heading')).toHaveText('In euros, converted');
    await expect(converted).toContainText('nobody reported these figures');
    const row = converted.getByRole('row', { name: /about €380 billion/ }).first();
    await expect(row).toContainText('$411 billion ÷ 1.0813 (US dollars for one euro, average of 2023)');
    await expect(page.locator('#figures')).toContainText('$411 billion');
    await expect(page.locator('#figures')).not.toContainText('€');
    await page.getByRole('complementary').getByRole('link', { name: 'US dollars for one euro' }).click();
    await expect(page.getByRole('row', { name: '31 December 2023 $1.0813' })).toBeVisible();
    await page.goBack();
    await row.getByRole('link', { name: /reported by/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('$411 billion');
  });

  test('a share is worked out of two statistics, with its formula', async ({ page }) => {
    await page.goto('/statistics/children-killed-in-the-gaza-strip/compare');
    await page
      .getByLabel('Another statistic of this topic')
      .selectOption({ label: 'Palestinians killed in the Gaza Strip' });
    await page.getByRole('button', { name: 'Set it beside' }).click();
    await page.getByLabel('Work out').selectOption({ label: 'the first in percent of the second' });
    await page.getByRole('button', { name: 'Show it' }).click();
    await expect(page).toHaveURL(/work=share/);
    const worked = page.locator('#worked-out');
    await expect(worked.getByRole('row', { name: /about 31\.6%/ })).toContainText('7,797 ÷ 24,686 × 100');
    await expect(
      worked.getByRole('link', { name: /Worked out by this record, not reported/ }).first(),
    ).toBeVisible();
    await worked.getByRole('link', { name: 'Leave this out' }).click();
    await expect(page).not.toHaveURL(/work=/);
    await expect(page.getByRole('row', { name: /31\.6%/ })).toHaveCount(0);
  });
});

test('reads derived figures in both lights, and on a phone without moving sideways', async ({ page }) => {
  for (const address of [
    `${NEEDS}?in=EUR`,
    '/statistics/palestinians-wounded-in-the-gaza-strip/compare?with=palestinians-killed-in-the-gaza-strip&work=sum',
  ]) {
    await page.goto(address);
    await expectAccessibleInBothLights(page);
    await page.setViewportSize({ width: 360, height: 740 });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 720 });
  }
});
