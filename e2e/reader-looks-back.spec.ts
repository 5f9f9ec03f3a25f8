import { expect, expectAccessibleInBothLights, test } from './fixtures.ts';

const KILLED = '/statistics/palestinians-killed-in-the-gaza-strip';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('looks back to what outlets had published, and keeps it in the address', async ({ page }) => {
    await page.goto(KILLED);
    await page.getByText('Choose what is shown, or look back').click();
    await page.getByLabel('What outlets had published by').fill('2024-05-01');
    await page.getByLabel('logarithmic').check();
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(/knownOn=2024-05-01/);
    await expect(page.getByRole('note').filter({ hasText: 'As known on 1 May 2024' })).toBeVisible();
    await expect(page.locator('svg.timeline-wide')).toContainText('logarithmic scale');
    await expect(page.getByRole('table')).not.toContainText('2025');
    await page.getByRole('link', { name: 'Back to today' }).click();
    await expect(page).toHaveURL(`${KILLED}?scale=log`);
    await expect(page.getByRole('table')).toContainText('2025');
  });

  test('keeps to the chosen sources and days', async ({ page }) => {
    await page.goto(`${KILLED}?sources=gaza-government-media-office&from=2023-11-01&to=2023-11-30`);
    const rows = page.getByRole('table').getByRole('row');
    await expect(rows.filter({ hasText: 'Gaza Government Media Office' })).not.toHaveCount(0);
    await expect(rows.filter({ hasText: 'Ministry of Health' })).toHaveCount(0);
    await expect(page.getByLabel('From')).toHaveValue('2023-11-01');
    await page.getByRole('link', { name: 'Show everything' }).click();
    await expect(rows.filter({ hasText: 'Ministry of Health' })).not.toHaveCount(0);
  });

  test('is told when nothing fits, and that no such day exists', async ({ page }) => {
    await page.goto(`${KILLED}?from=1990-01-01&to=1990-12-31`);
    await expect(page.getByText('No figure fits what you chose.')).toBeVisible();
    await page.goto(`${KILLED}?from=2024-02-30`);
    await expect(page.getByLabel('From')).toHaveValue('');
  });
});

test('walks the marks by arrow keys, each with its card', async ({ page }) => {
  await page.goto(KILLED);
  const marks = page.locator('svg.timeline-wide g.series').first().getByRole('link');
  await marks.last().focus();
  const card = page.locator('.timeline-card:visible');
  await expect(card).toContainText('people, Gaza Ministry of Health');
  const last = await card.textContent();
  await page.keyboard.press('ArrowLeft');
  await expect(card).not.toHaveText(last ?? '');
  await page.keyboard.press('End');
  await expect(card).toHaveText(last ?? '');
  await expectAccessibleInBothLights(page);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
});

test('sees the card of a mark under the pointer, and follows it to the figure', async ({ page }) => {
  await page.goto(KILLED);
  const mark = page.locator('svg.timeline-wide g.series').first().getByRole('link').last();
  await mark.hover();
  const card = page.locator('.timeline-card:visible');
  await card.getByRole('link', { name: 'The figure and its words' }).click();
  await expect(page).toHaveURL(/#claim-|\/claims\//);
});

test('leaves empty fields out of the address', async ({ page }) => {
  await page.goto(KILLED);
  await page.getByText('Choose what is shown, or look back').click();
  await page.getByLabel('To', { exact: true }).fill('2024-12-31');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(`${KILLED}?to=2024-12-31`);
});
