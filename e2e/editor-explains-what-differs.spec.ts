import type { BrowserContext, Page } from '@playwright/test';
import { expect, expectAccessibleInBothLights, test } from './fixtures.ts';
import { openFirstDesk } from './people.ts';

test.use({ serverName: 'explaining' });
// Both walk on the desk of the person the first one made.
test.describe.configure({ mode: 'serial' });

let desk: BrowserContext;
let page: Page;

test.beforeAll(async ({ browser, server }) => {
  page = await openFirstDesk(browser, server);
  desk = page.context();
});

test.afterAll(() => desk.close());

test('settles a discrepancy with an explanation that readers see at once', async () => {
  await page.goto('/desk/discrepancies');
  const entry = page.getByRole('listitem').filter({ hasText: 'Two counts that are not alike' }).first();
  const statistic = await entry.getByRole('link').first().getAttribute('href');
  await page.goto(statistic ?? '');
  await expect(page.getByText('Counted in two ways, as both say.')).toHaveCount(0);
  await page.goto('/desk/discrepancies');
  await expectAccessibleInBothLights(page);
  await entry.getByText('Settle', { exact: true }).click();
  await entry.getByRole('button', { name: 'Settle with this explanation' }).click();
  // An empty explanation comes back with what to do, and nothing lost.
  await expect(entry.getByLabel('Explanation, shown to readers')).toHaveAttribute('aria-invalid', 'true');
  await entry.getByLabel('Explanation, shown to readers').fill('Counted in two ways, as both say.');
  await entry.getByRole('button', { name: 'Settle with this explanation' }).click();
  await page.goto(statistic ?? '');
  await expect(page.getByText('Counted in two ways, as both say.')).toBeVisible();
  await expectAccessibleInBothLights(page);
});

test('explains the gap between two sources, and readers see it where they are compared', async () => {
  const compared = '/statistics/people-at-the-hong-kong-march-of-9-june-2019/compare';
  await page.goto(compared);
  const gaps = page.locator('#gaps');
  await expect(gaps).not.toContainText('The police count at one hour, the organisers all day.');
  await page.goto('/desk/discrepancies');
  const dispute = page
    .getByRole('listitem')
    .filter({ hasText: 'Sources disagree' })
    .filter({ hasText: 'march of 9 June 2019' })
    .first();
  await dispute.getByText('Settle', { exact: true }).click();
  await dispute
    .getByLabel('Explanation, shown to readers')
    .fill('The police count at one hour, the organisers all day.');
  await dispute.getByRole('button', { name: 'Settle with this explanation' }).click();
  await page.goto(compared);
  await expect(gaps).toContainText('The police count at one hour, the organisers all day.');
  await expectAccessibleInBothLights(page);
});

test('says why a series stepped, readers see it at the step, and takes it back', async () => {
  await page.goto('/desk');
  await page.getByRole('link', { name: 'Changes', exact: true }).click();
  await page.getByRole('link', { name: 'Palestinians killed in the Gaza Strip' }).click();
  await expectAccessibleInBothLights(page);
  const step = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('group') })
    .first();
  await step.getByText('Say why').click();
  await step.getByLabel('Its part of the step').fill('many');
  await step.getByRole('button', { name: 'Record the reason' }).click();
  await expect(step.getByLabel('Its part of the step')).toHaveAttribute('aria-invalid', 'true');
  await step.getByLabel('Reason', { exact: true }).selectOption('backlog');
  await step.getByLabel('Its part of the step').fill('12');
  await step.getByLabel('In words readers will see').fill('Bodies found in the rubble.');
  await step.getByRole('button', { name: 'Record the reason' }).click();
  await expect(page.getByText('The reason is recorded; readers see it now.')).toBeVisible();

  await page.goto('/statistics/palestinians-killed-in-the-gaza-strip');
  const why = page
    .getByRole('region')
    .or(page.locator('section'))
    .filter({ hasText: 'Why the numbers stepped' });
  await expect(why.last()).toContainText('+12, earlier events added later: Bodies found in the rubble.');
  await page
    .locator('svg.timeline-wide')
    .getByRole('link', { name: /Bodies found in the rubble/ })
    .click();
  await expect(page).toHaveURL(/#change-1$/);
  await expectAccessibleInBothLights(page);

  await page.goto('/desk/changes');
  await page.getByRole('link', { name: 'Palestinians killed in the Gaza Strip' }).click();
  await page.getByRole('button', { name: /^Take back/ }).click();
  await expect(page.getByText('The reason was taken back; history keeps it.')).toBeVisible();
});
