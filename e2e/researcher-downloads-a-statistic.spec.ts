import { readFile } from 'node:fs/promises';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Page } from '@playwright/test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { CLAIM_COLUMNS } from '#lib/exchange/claim-columns.ts';
import { fromCsv } from '#lib/exchange/from-csv.ts';
import { expect, expectAccessible, expectAccessibleInBothLights, test } from './fixtures.ts';

const KILLED = '/statistics/palestinians-killed-in-the-gaza-strip';
const VIEW = '?from=2023-11-01&sources=gaza-government-media-office&to=2023-12-31';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('takes the rows as displayed, every figure whole, and the meaning of each column', async ({
    page,
  }) => {
    await page.goto(KILLED + VIEW);
    const rows = page.getByRole('table').locator('tbody').getByRole('row');
    const figures = await rows.locator('td:nth-child(2)').allInnerTexts();
    const table = fromCsv(await download(page, 'The rows as displayed as CSV'));
    expect(table.length).toBeGreaterThan(2);
    expect(table).toHaveLength(figures.length);
    for (const [index, row] of table.entries()) {
      expect(figures[index]).toContain(row.verbatim);
      expect(row.source).toBe('Gaza Government Media Office');
      expect(row.caveat).toContain('The ministry counts');
    }

    const file = JSON.parse(await download(page, 'Every figure as JSON'));
    expect(file.claims.length).toBeGreaterThan(table.length);
    expect(file.statistic).toMatchObject({
      name: 'Palestinians killed in the Gaza Strip',
      topic: 'War in Gaza',
    });
    expect(file.columns.map(({ name }: { readonly name: string }) => name)).toEqual(
      Object.keys(file.claims[0]),
    );
    const open = file.claims.filter(
      ({ qualifier }: { readonly qualifier: string }) => qualifier === 'more_than',
    );
    expect(open.length).toBeGreaterThan(0);
    for (const { low, high } of open) expect([typeof low, high]).toEqual(['string', null]);

    await page.getByRole('link', { name: 'What each column means' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What each column means');
    for (const { name } of CLAIM_COLUMNS) await expect(page.locator(`#${name}`)).toContainText(name);
  });

  test('cites a view and a claim, the origin first, and finds both again by their addresses', async ({
    page,
  }) => {
    await page.goto(KILLED + VIEW);
    await page.getByText('Short and full citation').click();
    const cite = page.locator('#cite');
    await expect(cite).toContainText(
      'Gaza Government Media Office: Palestinians killed in the Gaza Strip, War in Gaza',
    );
    const [work] = new Cite(await download(page, 'BibTeX')).data;
    expect(work).toMatchObject({
      title: 'Palestinians killed in the Gaza Strip, War in Gaza',
      URL: expect.stringContaining(KILLED + VIEW),
    });
    await cite.getByRole('link', { name: /recordedOn=/ }).click();
    await expect(page.getByRole('note').filter({ hasText: 'As recorded on' })).toBeVisible();

    await page.goto(KILLED);
    await page.getByRole('table').getByRole('link', { name: '31,988' }).first().click();
    await page.getByText('Short and full citation').click();
    await expect(page.locator('#citation-short')).toHaveText(
      /^Gaza Ministry of Health, cited by Palestine Chronicle \(/,
    );
    const ris = await download(page, 'RIS');
    expect(ris).toContain(`UR  - ${page.url()}\r\n`);
    const [csl] = JSON.parse(await download(page, 'CSL-JSON'));
    expect(csl.author).toEqual([{ literal: 'Gaza Ministry of Health' }]);
  });

  test('follows a statistic by its feed, which names the page and is found from its head', async ({
    page,
    request,
  }) => {
    await page.goto(KILLED);
    const discovered = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
    const link = page.getByRole('link', { name: 'New and changed figures: Palestinians killed' });
    expect(new URL(discovered ?? '').pathname).toBe(await link.getAttribute('href'));
    const answer = await request.get(discovered ?? '');
    expect(answer.headers()['content-type']).toContain('application/atom+xml');
    const xml = await answer.text();
    expect(XMLValidator.validate(xml)).toBe(true);
    const { feed } = new XMLParser({ ignoreAttributes: false }).parse(xml);
    expect(feed.entry).toHaveLength(50);
    const entry = await page.goto(feed.entry[0].link['@_href']);
    expect(entry?.status()).toBe(200);
    for (const path of [
      '/feeds/corrections',
      '/feeds/topics/war-in-gaza',
      '/feeds/sources/gaza-ministry-of-health',
    ]) {
      expect(XMLValidator.validate(await (await request.get(path)).text()), path).toBe(true);
    }
  });

  test('machines find every record from the site map, and what each page is about', async ({
    page,
    request,
  }) => {
    const robots = await (await request.get('/robots.txt')).text();
    const map = new URL(/^Sitemap: (.*)$/m.exec(robots)?.[1] ?? '').pathname;
    const parser = new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' });
    const { sitemapindex } = parser.parse(await (await request.get(map)).text());
    const types: Record<string, string> = {};
    for (const { loc } of sitemapindex.sitemap as readonly { readonly loc: string }[]) {
      const { pathname } = new URL(loc);
      const { urlset } = parser.parse(await (await request.get(pathname)).text());
      expect(urlset.url.length, pathname).toBeGreaterThan(1);
      await page.goto(new URL(urlset.url[0].loc).pathname);
      const record = page.locator('script[type="application/ld+json"]');
      const graph = JSON.parse((await record.textContent()) ?? '')['@graph'];
      types[pathname.split('/')[2] ?? ''] = graph[0]['@type'];
    }
    expect(types).toEqual({
      pages: 'WebSite',
      topics: 'CollectionPage',
      statistics: 'Dataset',
      propositions: 'CollectionPage',
      sources: 'ProfilePage',
      outlets: 'ProfilePage',
      articles: 'WebPage',
      claims: 'Claim',
    });
  });
});

test('copies a citation by a button, where there is a clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(KILLED);
  await page.getByText('Short and full citation').click();
  await page.locator('#cite').getByRole('button', { name: 'Copy' }).first().click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.locator('#citation-short').textContent());
});

test('finds all of it by keyboard and ear too', async ({ page }) => {
  test.slow();
  await page.goto('/about/data');
  await expectAccessibleInBothLights(page);
  await page.goto(KILLED + VIEW);
  await page.getByText('Short and full citation').click();
  for (const part of ['#table', '#cite', '#follow']) await expectAccessible(page, part);
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByText('Short and full citation').click();
  await expectAccessibleInBothLights(page);
});

/** The file a link leads to, as text. */
async function download(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name, exact: true }).click(),
  ]);
  return readFile(await file.path(), 'utf8');
}
