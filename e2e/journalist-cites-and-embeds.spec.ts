import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIResponse, Page } from '@playwright/test';
import { expect, expectAccessible, expectAccessibleInBothLights, test } from './fixtures.ts';
import { openFirstDesk } from './people.ts';

test.use({ serverName: 'embedding' });

const MISSING = '/statistics/people-missing-under-rubble-in-the-gaza-strip';

/** What a frozen frame says once something it shows was taken back. */
const CORRECTED = 'has revised or retracted';

/** A newspaper's own page, on an origin of its own, with whatever was pasted into it. */
async function publishElsewhere(pasted: string): Promise<{ url: string; close: () => void }> {
  const server: Server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!DOCTYPE html><html lang="en"><title>Our story</title><body><h1>Our story</h1>${pasted}</body>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server that listens has a port
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** Takes a public claim back at the desk, with a reason. */
async function retract(desk: Page, id: string, reason: string): Promise<void> {
  const read: APIResponse = await desk.request.get(`/api/v1/claims/${id}`);
  const answer = await desk.request.post(`/api/v1/claims/${id}/moves`, {
    data: { move: 'retract', reason },
    headers: { 'if-match': read.headers().etag ?? '', 'idempotency-key': `retract-${id}` },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}

test('shows a statistic within another page: one frame stays current, one stays as it was and says so', async ({
  page,
  browser,
  server,
}) => {
  await page.goto(MISSING);
  await page.getByRole('link', { name: 'Share, embed, or take as a picture' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Share and embed');
  await expectAccessibleInBothLights(page);
  await expect(page.getByLabel('Permanent link')).toHaveValue(`${server.origin}${MISSING}`);
  const live = await page.getByLabel('Live (will update)').inputValue();
  const frozen = await page.getByLabel(/^Frozen on /).inputValue();

  const story = await publishElsewhere(`${live}\n${frozen}`);
  try {
    await page.goto(story.url);
    const [liveFrame, frozenFrame] = [0, 1].map((place) => page.frameLocator('iframe').nth(place));
    if (liveFrame === undefined || frozenFrame === undefined) throw new Error('Two frames were pasted');
    await expect(liveFrame.getByText('Live: this will update')).toBeVisible();
    await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
    await expect(
      frozenFrame.getByText(/^Frozen: this shows the record of .* UTC and will not update/),
    ).toBeVisible();
    await expect(frozenFrame.getByText(CORRECTED)).toHaveCount(0);
    // Each frame is as high as what stands in it.
    const scrolls = await page
      .frames()
      .filter((frame) => frame.url().includes('/embed/'))
      .map((frame) => frame.evaluate(() => document.documentElement.scrollHeight - innerHeight));
    for (const hidden of await Promise.all(scrolls)) expect(hidden).toBeLessThanOrEqual(1);

    const mark = frozenFrame.getByRole('link', { name: 'at least 7,000' }).first();
    const id = /\/claims\/([\w-]+)$/.exec((await mark.getAttribute('href')) ?? '')?.[1] ?? '';
    const desk = await openFirstDesk(browser, server);
    await retract(desk, id, 'Read from a headline, not from the report.');

    await page.reload();
    await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
    await expect(frozenFrame.getByRole('note').first()).toContainText(
      'has revised or retracted one of the figures',
    );
    await expect(frozenFrame.getByRole('link', { name: 'at least 7,000' }).first()).toBeVisible();
    await expect(liveFrame.getByText(CORRECTED)).toHaveCount(0);
    // What must be known goes along with both.
    for (const frame of [liveFrame, frozenFrame])
      await expect(frame.getByText('Before you use it')).toBeVisible();
    await expect(
      liveFrame.getByRole('link', { name: /Retracted.*7,000|7,000.*retracted/i }).first(),
    ).toBeAttached();
    // Links lead out of the frame.
    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      frozenFrame.getByRole('link', { name: 'See it as it stands now' }).click(),
    ]);
    await expect(opened).toHaveURL(`${server.origin}${MISSING}`);
  } finally {
    story.close();
  }
});

test('takes a claim along as a picture, a frame, and by asking how it is embedded', async ({
  page,
  server,
}) => {
  await page.goto('/statistics/palestinians-killed-in-the-gaza-strip');
  await page.locator('#table').getByRole('link', { name: '31,988' }).first().click();
  const address = page.url();
  const meta = (property: string) => page.locator(`meta[property="${property}"]`).getAttribute('content');
  const picture = await page.request.get((await meta('og:image')) ?? '');
  expect(picture.headers()['content-type']).toBe('image/png');
  expect((await picture.body()).readUInt32BE(16)).toBe(Number(await meta('og:image:width')));

  const discovery = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  const how = await (await page.request.get(discovery ?? '')).json();
  expect(how).toMatchObject({ version: '1.0', type: 'rich', provider_url: server.origin });
  const story = await publishElsewhere(how.html);
  try {
    await page.goto(story.url);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByText('31,988').first()).toBeVisible();
    await expect(frame.getByRole('note')).toContainText('Before you use it');
  } finally {
    story.close();
  }
  await page.goto(`${new URL(address).pathname.replace('/claims/', '/embed/claims/')}?theme=dark`);
  await expectAccessible(page);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a frame shows the same, and the chart is a picture with its source and its note', async ({
    page,
  }) => {
    await page.goto(`/embed${MISSING}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('Live: this will update')).toBeVisible();
    const svg = await (await page.request.get(`${MISSING}/chart.svg`)).text();
    expect(svg).toContain('attributed to');
    expect(svg).toContain(MISSING);
  });
});
