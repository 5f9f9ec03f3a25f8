import { expect, expectAccessible, expectAccessibleInBothLights, test } from './fixtures.ts';

test('takes a suggestion by keyboard, whatever the spelling', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: 'Words or a number' });
  await expect(field).toBeFocused();
  await field.pressSequentially('minstry of helth');
  const suggestions = page.getByRole('listbox', { name: 'Suggestions' });
  await expect(suggestions.getByRole('option', { name: /Gaza Ministry of Health/ })).toBeVisible();
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expectAccessible(page, 'header');
  await field.press('ArrowDown');
  const first = suggestions.getByRole('option').first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '');
  await field.press('Escape');
  await expect(suggestions).toBeHidden();
  await field.press('Backspace');
  await expect(suggestions).toBeVisible();
  const option = suggestions.getByRole('option', { name: /Gaza Ministry of Health/ });
  while ((await option.getAttribute('aria-selected')) !== 'true') await field.press('ArrowDown');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/sources\/gaza-ministry-of-health$/);
});

test('searches a number in two spellings, narrows it, opens a figure and comes back', async ({ page }) => {
  await page.goto('/');
  const field = page.getByRole('combobox', { name: 'Words or a number' });
  await field.fill('٣١٬٩٨٨');
  await field.press('Enter');
  await expect(page.getByText('Read as exactly 31,988')).toBeVisible();
  const found = page.getByRole('region', { name: 'Figures and statements' });
  await expect(found.getByRole('heading', { name: /This very figure/ })).toContainText('3');
  await field.fill('31988');
  await page.getByRole('search').getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\?q=31988$/);
  await expect(found.getByRole('heading', { name: /This very figure/ })).toContainText('3');
  await expectAccessibleInBothLights(page);

  await page.getByLabel('Outlet', { exact: true }).selectOption('Palestine Chronicle');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/q=31988&outlet=palestine-chronicle$/);
  await expect(found.getByRole('listitem')).toHaveCount(1);
  await found.getByRole('link', { name: /31,988/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('31,988');
  await page.goBack();
  await expect(page.getByLabel('Outlet', { exact: true })).toHaveValue('palestine-chronicle');
  await page.getByRole('link', { name: 'Drop all of these' }).click();
  await expect(page).toHaveURL(/\/search\?q=31988$/);
});

test('is helped where nothing is found, and told which field is wrong', async ({ page }) => {
  await page.goto('/search?q=gza+mnistri+helt&topic=hurricane-maria&from=2024-03-02&to=2024-03-01');
  await expect(page.getByText('To: this day is before the one under From.')).toBeVisible();
  await expect(page.getByLabel('To', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('heading', { name: 'Nothing was found' })).toBeVisible();
  await expectAccessibleInBothLights(page);
  await page.getByRole('link', { name: 'search without the topic' }).click();
  await expect(page).not.toHaveURL(/topic=/);
});

test('keeps out of search engines whatever was searched for', async ({ page }) => {
  await page.goto('/search?q=gaza');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  await page.goto('/search');
  await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
});

test('searches on a phone without moving sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/search?q=gaza');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await expect(page.getByLabel('Topic', { exact: true })).toBeHidden();
  await page.getByText('Narrow the search').click();
  await expect(page.getByLabel('Topic', { exact: true })).toBeVisible();
  await expectAccessible(page);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('finds, narrows and pages by plain links and forms', async ({ page }) => {
    await page.goto('/about/method');
    await page.getByLabel('Words or a number').fill('gaza');
    await page.getByRole('search').getByRole('button', { name: 'Search' }).click();
    await expect(page.getByRole('region', { name: 'Sources' })).toContainText('Gaza Ministry of Health');
    await page
      .getByRole('navigation', { name: 'Kinds of results' })
      .getByRole('link', { name: 'Figures' })
      .click();
    await expect(page).toHaveURL(/q=gaza&kind=claims/);
    await page.getByRole('link', { name: 'Next page' }).click();
    await expect(page).toHaveURL(/page=2/);
    await page.getByLabel('How the figure is given').selectOption('at least');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(/qualifier=at_least/);
    const figures = page.getByRole('region', { name: 'Figures and statements' }).getByRole('listitem');
    for (const figure of await figures.all()) await expect(figure).toContainText('at least');
  });
});
