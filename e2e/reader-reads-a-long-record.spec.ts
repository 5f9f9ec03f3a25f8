import { brotliCompressSync } from 'node:zlib';
import { LONG_STATISTIC } from '#lib/db/testing/plant-long-timeline.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { withLongRecord } from './long-record.ts';

// The most a chart of any number of claims may weigh on its way to the reader.
const MOST_BYTES = 40_000;

test('reads a statistic of 20,000 claims: a light chart that says what it left out, and a paged table', async ({
  page,
}) => {
  test.slow();
  await withLongRecord(20_000, async ({ origin }) => {
    await page.goto(`${origin}/statistics/${LONG_STATISTIC}`);
    await expect(page.getByRole('figure')).toContainText('20,000 figures, 7 October 2023 to 25 March 2026.');
    await expect(
      page.getByText(/20,000 figures in 4,500 articles, from 12 independent sources/),
    ).toBeVisible();

    const charts = await page.locator('svg.timeline').evaluateAll((all) => all.map((svg) => svg.outerHTML));
    expect(charts).toHaveLength(2);
    for (const chart of charts) expect(brotliCompressSync(chart).length).toBeLessThan(MOST_BYTES);
    const told = charts.map((chart) => {
      const marks = chart.match(/<a href="[^"]*(claims\/|#claim-)/g)?.length ?? 0;
      const many = [...chart.matchAll(/Stands for (\d+) figures/g)].map(([, count]) => Number(count));
      return many.reduce((sum, count) => sum + count, 0) + marks - many.length;
    });
    expect(told, 'every claim is told of by a mark of each chart').toEqual([20_000, 20_000]);

    const table = page.getByRole('table');
    await expect(table.getByRole('row')).toHaveCount(201);
    await expect(page.getByText('Figures 1 to 200 of 20,000')).toBeVisible();
    await page.getByRole('link', { name: 'Next page' }).click();
    await expect(page.getByText('Figures 201 to 400 of 20,000')).toBeVisible();
    await page.goto(`${origin}/statistics/${LONG_STATISTIC}?page=100`);
    await expect(table.getByRole('row')).toHaveCount(201);
    await expectAccessible(page, '#table');
    const beyond = await page.goto(`${origin}/statistics/${LONG_STATISTIC}?page=101`);
    expect(beyond?.status()).toBe(404);
  });
});
