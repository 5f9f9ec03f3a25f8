import type { Page } from '@playwright/test';
import { expect, expectAccessibleInBothLights, test } from './fixtures.ts';
import { openFirstDesk } from './people.ts';

test.use({ serverName: 'bringing in' });
test.describe.configure({ mode: 'serial' });

const ADDRESS = 'https://wire.example/2026/11/20/bridge';

/** A page as outlets make them: what describes the article stands in its head, and around it all that is not it. */
function toPage(sentence: string): string {
  const description = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Old bridge closed after inspection',
    datePublished: '2026-11-20T18:30:00+01:00',
    author: { '@type': 'Person', name: 'Ibrahim Testa' },
    publisher: { '@type': 'Organization', name: 'Sample Gazette' },
  };
  return `<!doctype html><html lang="en"><head><title>Old bridge closed | Sample Gazette</title>
    <link rel="canonical" href="${ADDRESS}">
    <script type="application/ld+json">${JSON.stringify(description)}</script></head>
    <body><nav>Home · Weather · 37 more</nav><article><h1>Old bridge closed after inspection</h1>
    <p>The old bridge of Port Sample was closed on Friday for at least six weeks.</p>
    <p>${sentence}</p>
    <p>The council said that about 4,200 vehicles crossed it every day until then.</p></article>
    <footer>Call 555 0100</footer></body></html>`;
}

let page: Page;

test.beforeAll(async ({ browser, server }) => {
  page = await openFirstDesk(browser, server);
});

test.afterAll(() => page.context().close());

test('a page that is uploaded is found with its outlet, headline, byline, day and address', async () => {
  await upload('Engineers counted 31 cracks in it.');
  await expect(page.getByLabel('Outlet')).toHaveValue('Sample Gazette');
  await expect(page.getByLabel('Headline')).toHaveValue('Old bridge closed after inspection');
  await expect(page.getByLabel('Byline')).toHaveValue('Ibrahim Testa');
  await expect(page.getByLabel('Published on')).toHaveValue('2026-11-20');
  await expect(page.getByLabel('Address')).toHaveValue(ADDRESS);
  const text = page.getByRole('region', { name: 'The text as it will be stored' });
  await expect(text).toContainText('31 cracks');
  await expect(text).not.toContainText('555 0100');
});

test('what is missing is named, and nothing typed is lost, not even by a reload', async () => {
  await page.getByLabel('Headline').fill('');
  await page.getByLabel('Byline').fill('Ada Example');
  await page.getByRole('button', { name: 'Save and read the figures' }).click();
  const problem = page.getByRole('alert').filter({ hasText: 'not saved yet' });
  await expect(problem).toContainText('headline');
  await expectAccessibleInBothLights(page);
  await page.reload();
  await expect(page.getByLabel('Byline')).toHaveValue('Ada Example');
  await page.getByLabel('Headline').fill('Bridge closed');
  await page.getByLabel('Topic').selectOption('A new topic …');
  await page.getByLabel('Name of the new topic').fill('Bridges of Port Sample');
  await page.getByRole('button', { name: 'Save and read the figures' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bridge closed' })).toBeVisible();
  await expect(page.getByText('Bridges of Port Sample')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Claims' })).toContainText('31 cracks');
});

test('the same text is known, and another text at the same address is its next version', async () => {
  await upload('Engineers counted 31 cracks in it.');
  await page.getByRole('button', { name: 'Save and read the figures' }).click();
  await expect(page.getByText('This text is already here; nothing was stored again.')).toBeVisible();
  await page.getByRole('button', { name: 'Bring in another article' }).click();
  await upload('Engineers counted 34 cracks in it.');
  await page.getByRole('button', { name: 'Save and read the figures' }).click();
  await expect(page.getByText('stored as a new version of its article')).toBeVisible();
  await expectAccessibleInBothLights(page);
  await page.getByRole('link', { name: /^Bridge closed/ }).click();
  await expect(page.getByRole('region', { name: 'Claims' })).toContainText('34 cracks');
});

test('what is said of an article is corrected later', async () => {
  await page.getByRole('link', { name: 'Details' }).click();
  await expectAccessibleInBothLights(page);
  await page.getByLabel('Published on').fill('2026-11-21');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('21 November 2026').first()).toBeVisible();
});

test('a file that cannot be read is refused with a way on', async () => {
  await page.goto('/desk/articles/new');
  await page.getByLabel('Or a file').setInputFiles({
    name: 'bridge.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7'),
  });
  await expect(page.getByRole('alert').filter({ hasText: 'bridge.pdf' })).toContainText('paste its text');
});

async function upload(sentence: string): Promise<void> {
  await page.goto('/desk/articles/new');
  await page.getByLabel('Or a file').setInputFiles({
    name: 'bridge.html',
    mimeType: 'text/html',
    buffer: Buffer.from(toPage(sentence)),
  });
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByLabel('Outlet')).toBeVisible();
}
