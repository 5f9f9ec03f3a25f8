import { expect, expectAccessibleInBothLights, test } from './fixtures.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('compares sources date by date, and outlets, and finds why they differ', async ({ page }) => {
    await page.goto('/statistics/children-killed-in-the-gaza-strip');
    await page.getByRole('link', { name: 'Compare sources date by date' }).click();
    await expect(page.getByRole('rowheader', { name: 'Gaza Government Media Office' })).toBeVisible();
    await expect(page.getByRole('columnheader', { name: '6 May 2024' })).toBeVisible();
    // The change of the count in May 2024 is told as a change of what is counted.
    await expect(page.getByText(/What is counted differs/).first()).toBeVisible();
    await page.getByRole('link', { name: 'whoever printed it' }).click();
    await expect(page.getByRole('rowheader', { name: 'Haaretz' })).toBeVisible();
  });

  test('sees at a figure by which rule it disagrees, and goes to the sentence', async ({ page }) => {
    await page.goto('/statistics/people-killed-in-the-earthquakes-in-turkiye/compare');
    await page.getByRole('table').getByRole('link', { name: 'It looks like a slip' }).first().click();
    await expect(page).toHaveURL(/#discrepancy-/);
    await expect(page.getByText('two digits have changed places in one of them')).toBeInViewport();
  });

  test('sets another statistic beside it, in small charts', async ({ page }) => {
    await page.goto('/statistics/palestinians-killed-in-the-gaza-strip/compare');
    await page
      .getByLabel('Another statistic of this topic')
      .selectOption({ label: 'Palestinians wounded in the Gaza Strip' });
    await page.getByRole('button', { name: 'Set it beside' }).click();
    await expect(page).toHaveURL(/with=palestinians-wounded/);
    await expect(page.getByRole('group', { name: /wounded/ }).first()).toBeVisible();
  });

  test('sets two articles side by side', async ({ page }) => {
    await page.goto('/outlets/pledge-times');
    await page.locator('main a[href^="/articles/"]').first().click();
    await page.getByRole('link', { name: 'Compare with another article' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('side by side');
    await page.goto('/compare?articles=morocco-toll-rises-again,toll-reaches-2-012');
    await expect(page.getByText('The same figure; another qualifier: none, and at least.')).toBeVisible();
  });

  test('follows a figure to every other report of it', async ({ page }) => {
    await page.goto('/statistics/people-killed-in-the-floods-in-libya');
    await page.getByRole('table').getByRole('link', { name: '3,958' }).first().click();
    await expect(page.getByRole('heading', { name: 'Every other report of this figure' })).toBeVisible();
    await expect(page.getByText(/came first|on the first day/)).toBeVisible();
  });

  test('is told that something compared does not exist', async ({ page }) => {
    const answer = await page.goto('/compare?articles=nothing,of-the-kind');
    expect(answer?.status()).toBe(404);
  });
});

test('reads the comparisons in both lights, and on a phone without moving sideways', async ({ page }) => {
  await page.goto('/statistics/people-at-the-hong-kong-march-of-16-june-2019/compare');
  await expectAccessibleInBothLights(page);
  await page.setViewportSize({ width: 360, height: 740 });
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.goto('/compare?articles=morocco-toll-rises-again,toll-reaches-2-012');
  expect(await overflow()).toBeLessThanOrEqual(0);
  await expectAccessibleInBothLights(page);
});
