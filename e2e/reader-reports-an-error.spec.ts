import type { BrowserContext, Page } from '@playwright/test';
import { expect, expectAccessibleInBothLights, test } from './fixtures.ts';
import { openFirstDesk } from './people.ts';

test.use({ serverName: 'reporting' });
// The reader reports, an editor answers, the reader comes back; then somebody sends too much.
test.describe.configure({ mode: 'serial' });

const CONTACT = 'reader@mail.example';
const WORDS = 'The article says 417, not 471: two digits changed places.';

let desk: Page;
let reading: BrowserContext;
let reader: Page;
let claimAddress = '';
let reportAddress = '';

test.beforeAll(async ({ browser, server }) => {
  desk = await openFirstDesk(browser, server);
  reading = await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false });
  reader = await reading.newPage();
});

test.afterAll(async () => {
  await reading.close();
  await desk.context().close();
});

/** Opens the form from a claim's page, as a reader finds it. */
async function openForm(): Promise<void> {
  await reader.goto(claimAddress);
  await reader.getByRole('link', { name: 'Report an error' }).click();
  await expect(reader.getByRole('heading', { name: 'Report an error', level: 1 })).toBeVisible();
}

/** Sends the form until it is no longer too soon after its page was opened. */
async function send(): Promise<void> {
  await expect(async () => {
    const answered = reader.waitForEvent('load');
    await reader.getByRole('button', { name: 'Send the report' }).click();
    await answered;
    expect(await reader.getByText('sooner than anybody can read and type').count()).toBe(0);
  }).toPass();
}

test('reports an error without JavaScript, and mends the form first', async () => {
  await reader.goto('/statistics/palestinians-killed-in-the-gaza-strip');
  await expect(reader.getByRole('link', { name: 'Report an error' })).toBeVisible();
  await reader.locator('#figures').getByRole('link').first().click();
  claimAddress = new URL(reader.url()).pathname;
  expect(claimAddress).toMatch(/^\/claims\//);
  await openForm();
  const answer = await reader.reload();
  expect(answer?.headers()['cache-control']).toBe('no-store');
  expect(await reader.locator('meta[name=robots]').getAttribute('content')).toContain('noindex');

  await reader.getByLabel('What should it be, and how do you know?').fill(WORDS);
  await reader.getByLabel('Where that can be checked (optional)').fill('the second paragraph');
  await reader.getByLabel('Your e-mail address (optional)').fill(CONTACT);
  await send();
  const alert = reader.getByRole('alert');
  await expect(alert).toContainText('Some things are not right yet.');
  await expect(reader.getByLabel('What should it be, and how do you know?')).toHaveValue(WORDS);
  await expect(reader.getByLabel('Where that can be checked (optional)')).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await alert.getByRole('link', { name: /Nothing is chosen/ }).click();
  await expect(reader).toHaveURL(/#report-kind$/);

  await reader.getByLabel('The figure', { exact: true }).check();
  await reader.getByLabel('Where that can be checked (optional)').fill('wire.example/flood');
  await send();
  await expect(reader).toHaveURL(/\/reports\/[0-9a-f-]{36}$/);
  reportAddress = new URL(reader.url()).pathname;
  await expect(reader.getByRole('heading', { name: 'Reported error: the figure' })).toBeVisible();
  await expect(reader.getByText('The editors have it and will answer here.')).toBeVisible();
  const page = await reader.content();
  expect(page).not.toContain(CONTACT);
  expect(page).not.toContain('417');
});

test('the form and the page of the report are accessible in light and dark', async ({ page }) => {
  await page.goto(`/report?claim=${claimAddress.split('/').at(-1)}`);
  await expectAccessibleInBothLights(page);
  await page.getByRole('button', { name: 'Send the report' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expectAccessibleInBothLights(page);
  await page.goto(reportAddress);
  await expectAccessibleInBothLights(page);
});

test('an editor takes it on and answers it at the desk', async () => {
  await desk.goto('/desk');
  await desk.getByRole('link', { name: 'Reports (1)' }).click();
  const entry = desk.getByRole('listitem').filter({ hasText: WORDS });
  await expect(entry.getByRole('link', { name: CONTACT })).toBeVisible();
  await expectAccessibleInBothLights(desk);
  await entry.getByRole('button', { name: 'Take it on' }).click();
  await expect(entry).toContainText('You are looking at it');
  await reader.goto(reportAddress);
  await expect(reader.getByText('Being looked at')).toBeVisible();

  await entry.getByText('Answer', { exact: true }).click();
  await entry.getByLabel('Not changed').check();
  await entry.getByRole('button', { name: 'Answer for good' }).click();
  await expect(entry.getByLabel('Explanation, shown to readers')).toHaveAttribute('aria-invalid', 'true');
  await expect(entry.getByLabel('Not changed')).toBeChecked();
  await entry.getByLabel('Explanation, shown to readers').fill('The article was corrected after we read it.');
  await entry.getByLabel('Show the reader’s words with the answer').check();
  await entry.getByRole('button', { name: 'Answer for good' }).click();
  await expect(desk.getByText('Answered. Readers see the outcome')).toBeVisible();
  await expect(desk.getByRole('link', { name: 'Reports', exact: true })).toBeVisible();
});

test('finds the outcome on the page of the report and on that of the record', async ({ page }) => {
  await reader.goto(claimAddress);
  await reader.getByRole('link', { name: /^1 reader’s report, answered on/ }).click();
  await expect(reader).toHaveURL(reportAddress);
  await expect(reader.getByText('The article was corrected after we read it.')).toBeVisible();
  await expect(reader.getByText(WORDS)).toBeVisible();
  expect(await reader.content()).not.toContain(CONTACT);
  await page.goto(reportAddress);
  await expectAccessibleInBothLights(page);
});

test('is told kindly that too much was sent, and keeps the words', async () => {
  for (let count = 2; count <= 6; count += 1) {
    await openForm();
    await reader.getByLabel('Something else').check();
    await reader.getByLabel('What should it be, and how do you know?').fill(`Remark number ${count}.`);
    await send();
  }
  await expect(reader.getByRole('alert')).toContainText('Nothing you typed is lost: please send it again in');
  await expect(reader.getByLabel('What should it be, and how do you know?')).toHaveValue('Remark number 6.');
  await expect(reader.getByLabel('Something else')).toBeChecked();
});
