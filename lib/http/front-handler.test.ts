import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createFrontHandler } from './front-handler.ts';
import { createPageMemory } from './page-memory.ts';
import { collectTags, setPageStatus } from './request-context.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

type Handler = (incoming: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A front on a free port before a stand-in for Next, and a client that shows answers as they came. */
async function startFront(handler: Handler, development = false) {
  const memory = createPageMemory({ maximumBytes: 1024 * 1024 });
  memory.setHearing(!development);
  const scripts = {
    themePath: '/reader/theme.js',
    readerPath: '/reader/ours.js',
    framePath: '/reader/frame.js',
    files: new Map(),
  };
  const handle = createFrontHandler({
    handler,
    host: 'test',
    development,
    memory,
    scripts,
    buildFiles: null,
  });
  const server = createServer((incoming, response) => void handle(incoming, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  closing.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { memory, ask: (path: string, options: AskOptions = {}) => ask(port, path, options) };
}

interface AskOptions {
  readonly method?: string;
  readonly headers?: Record<string, string>;
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly from: string | string[] | undefined;
  readonly body: Buffer;
}

function ask(port: number, path: string, { method = 'GET', headers = {} }: AskOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode,
          headers: incoming.headers,
          from: incoming.headers['x-figures-page'],
          body: Buffer.concat(chunks),
        }),
      );
    });
    outgoing.on('error', reject).end();
  });
}

/** Renders each page with the number of renderings so far, after `before` has passed. */
function countingPages(before: (count: number) => Promise<void> | void = () => {}) {
  let count = 0;
  const handler: Handler = async (incoming, response) => {
    count += 1;
    const number = count;
    collectTags('statistic:1');
    await before(number);
    sendHtml(response, `<p>rendering ${number} of ${incoming.url}</p>`);
  };
  return { handler, count: () => count };
}

function sendHtml(response: ServerResponse, body: string, status = 200): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.write(`<!DOCTYPE html><html><head><title>t</title></head><body>`);
  response.end(`${body}<script>self.__next_f.push([1,""])</script></body></html>`);
}

/** A moment that a test decides about. */
function gate(): { passed: Promise<void>; open: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { passed: promise, open: resolve };
}

describe('memory', () => {
  test('the second answer comes from memory and is the same', async () => {
    const { ask } = await startFront(countingPages().handler);
    const first = await ask('/statistics/killed');
    const second = await ask('/statistics/killed?utm_source=x');
    expect([first.from, second.from]).toEqual(['rendered', 'memory']);
    expect(second.body).toEqual(first.body);
    expect(second.body.toString()).toContain('rendering 1 of /en/statistics/killed');
  });

  test('after a change the next answer is made afresh', async () => {
    const { ask, memory } = await startFront(countingPages().handler);
    await ask('/statistics/killed');
    memory.drop(['statistic:1']);
    const after = await ask('/statistics/killed');
    expect(after.from).toBe('rendered');
    expect(after.body.toString()).toContain('rendering 2');
  });

  test('many who ask at once wait for one rendering', async () => {
    const { passed, open } = gate();
    const begun = gate();
    const pages = countingPages(() => {
      begun.open();
      return passed;
    });
    const { ask } = await startFront(pages.handler);
    const answers = Array.from({ length: 20 }, () => ask('/statistics/killed'));
    await begun.passed;
    open();
    const bodies = (await Promise.all(answers)).map(({ body }) => body.toString());
    expect(new Set(bodies).size).toBe(1);
    expect(pages.count()).toBe(1);
  });

  test('what changes while a page renders is not kept, and whoever asks after the change gets a new rendering', async () => {
    const first = gate();
    const begun = gate();
    const pages = countingPages((number) => {
      if (number > 1) return;
      begun.open();
      return first.passed;
    });
    const { ask, memory } = await startFront(pages.handler);
    const early = ask('/statistics/killed');
    await begun.passed;
    memory.drop(['statistic:1']);
    const late = await ask('/statistics/killed');
    expect(late.body.toString()).toContain('rendering 2');
    first.open();
    expect((await early).body.toString()).toContain('rendering 1');
    const next = await ask('/statistics/killed');
    expect(next.from).toBe('memory');
    expect(next.body.toString()).toContain('rendering 2');
  });

  test('a page that sets a cookie, or says that nothing is there, is never kept', async () => {
    const { ask } = await startFront(async (incoming, response) => {
      if (incoming.url === '/en/claims/cookie') response.setHeader('set-cookie', 'a=1');
      if (incoming.url === '/en/claims/none') setPageStatus(404);
      if (incoming.url === '/en/claims/gone') setPageStatus(410);
      sendHtml(response, '<p>page</p>');
    });
    const expected = { cookie: 200, none: 404, gone: 410 };
    for (const [id, status] of Object.entries(expected)) {
      await ask(`/claims/${id}`);
      const second = await ask(`/claims/${id}`);
      expect([id, second.status, second.from]).toEqual([id, status, 'rendered']);
      expect(second.headers['set-cookie']).toBeUndefined();
    }
  });

  test('hostile query strings and paths do not fill it', async () => {
    const pages = countingPages();
    const { ask, memory } = await startFront(pages.handler);
    await ask('/statistics/killed');
    const before = memory.bytes;
    for (let number = 0; number < 50; number += 1) {
      await ask(`/statistics/killed?x${number}=${number}&axis=${number}`);
      await ask(`/${number}.php?q=${number}`);
    }
    expect(memory.bytes).toBe(before);
    expect(pages.count()).toBe(51);
  });
});

describe('what a page is', () => {
  test('nothing of whoever asks reaches the rendering', async () => {
    const seen: IncomingMessage['headers'][] = [];
    const { ask } = await startFront(async (incoming, response) => {
      seen.push(incoming.headers);
      sendHtml(response, '');
    });
    await ask('/', {
      headers: { cookie: 'session=1', 'accept-language': 'fr', rsc: '1', host: 'evil.example' },
    });
    expect(seen).toEqual([{ host: 'test', accept: 'text/html' }]);
  });

  test('framework scripts are gone, ours is there, and the policy allows no other', async () => {
    const { ask } = await startFront(countingPages().handler);
    const { body, headers } = await ask('/');
    expect(body.toString()).not.toContain('__next_f');
    expect(body.toString()).toContain('<script type="module" src="/reader/ours.js"></script></head>');
    expect(headers['content-security-policy']).toMatch(
      /default-src 'none'; script-src 'self'; style-src 'self';/,
    );
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers.vary).toBe('accept-encoding');
  });

  test('in development scripts stay, nothing is kept and routing data comes straight from Next', async () => {
    const { ask } = await startFront(countingPages().handler, true);
    expect((await ask('/')).body.toString()).toContain('__next_f');
    const second = await ask('/');
    expect(second.from).toBe('rendered');
    expect(second.headers['cache-control']).toBe('no-store');
    const routing = await ask('/topics/maria?_rsc=1', { headers: { rsc: '1' } });
    expect(routing.from).toBeUndefined();
    expect(routing.body.toString()).toContain('/en/topics/maria?_rsc=1');
  });

  test('a page that failed is a plain page of our own that is not kept, and the fault is written down', async () => {
    const written = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { ask } = await startFront(async (incoming, response) => {
      if (incoming.url === '/en/claims/thrown') throw new Error('broken on purpose');
      response.writeHead(incoming.url === '/en/claims/none' ? 404 : 500, { 'content-type': 'text/html' });
      response.end('<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>');
    });
    const expected = { thrown: 500, error: 500, none: 404 };
    for (const [id, status] of Object.entries(expected)) {
      const answer = await ask(`/claims/${id}`);
      expect([id, answer.status]).toEqual([id, status]);
      expect(answer.body.toString()).toMatch(/<h1>.+<\/h1>/);
      expect(answer.body.toString()).not.toContain('__next_error__');
      expect(answer.headers['cache-control']).toBe('no-store');
    }
    expect(written.mock.calls).toMatchObject([
      ['/en/claims/thrown could not be rendered', expect.any(Error)],
    ]);
    written.mockRestore();
  });

  test('a record that has moved is followed', async () => {
    const { ask } = await startFront(async (_incoming, response) => {
      response.writeHead(308, { location: '/statistics/killed' }).end();
    });
    const { status, headers } = await ask('/statistics/dead');
    expect([status, headers.location]).toEqual([308, '/statistics/killed']);
  });
});

describe('frames', () => {
  test('may be shown by any site, load only their own script, and lead out of the frame', async () => {
    const { ask } = await startFront(countingPages().handler);
    const frame = await ask('/embed/statistics/killed?theme=dark&junk=1');
    expect(frame.body.toString()).toContain('rendering 1 of /en/embed/statistics/killed?theme=dark<');
    expect(frame.headers['content-security-policy']).toContain('frame-ancestors *');
    expect(frame.body.toString()).toContain(
      '<base target="_blank"><script type="module" src="/reader/frame.js">',
    );
    expect(frame.body.toString()).not.toContain('/reader/ours.js');
    expect((await ask('/embed/statistics/killed?theme=dark')).from).toBe('memory');
  });

  test('no other page may be', async () => {
    const { ask } = await startFront(countingPages().handler);
    const page = await ask('/statistics/killed');
    expect(page.headers['content-security-policy']).toContain("frame-ancestors 'self'");
  });
});

describe('files', () => {
  const svg: Handler = async (_, response) => {
    collectTags('statistic:1');
    response.writeHead(200, { 'content-type': 'image/svg+xml', 'x-powered-by': 'Next.js' });
    response.end(`<svg xmlns="http://www.w3.org/2000/svg"><text>${'figure '.repeat(300)}</text></svg>`);
  };

  test('are kept and dropped like pages, open to every site, and go out as their handler wrote them', async () => {
    const { ask, memory } = await startFront(svg);
    const first = await ask('/ar/statistics/killed/chart.svg?scale=log&junk=1');
    expect(first.from).toBe('rendered');
    expect(first.body.toString()).toMatch(/^<svg [^>]*><text>figure /);
    expect(first.headers).toMatchObject({
      'content-type': 'image/svg+xml',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
    });
    expect(first.headers['content-security-policy']).toContain("default-src 'none'");
    expect(first.headers['x-powered-by']).toBeUndefined();
    expect((await ask('/ar/statistics/killed/chart.svg?scale=log')).from).toBe('memory');
    memory.drop(['statistic:1']);
    expect((await ask('/ar/statistics/killed/chart.svg?scale=log')).from).toBe('rendered');
  });

  test('that are not there say so in their own words, and are not kept', async () => {
    const { ask } = await startFront(async (_, response) => {
      response.writeHead(404, { 'content-type': 'application/problem+json' }).end('{"status":404}');
    });
    const first = await ask('/statistics/none/chart.svg');
    expect([first.status, first.headers['content-type'], first.body.toString()]).toEqual([
      404,
      'application/problem+json',
      '{"status":404}',
    ]);
    expect((await ask('/statistics/none/chart.svg')).from).toBe('rendered');
  });
});

describe('answers', () => {
  test('are compressed as the client wishes, and the same inside', async () => {
    const { ask } = await startFront(async (_incoming, response) =>
      sendHtml(response, '<p>words</p>'.repeat(500)),
    );
    const plain = await ask('/');
    const br = await ask('/', { headers: { 'accept-encoding': 'gzip, deflate, br' } });
    const gzip = await ask('/', { headers: { 'accept-encoding': 'gzip, br;q=0' } });
    expect([br.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip']);
    expect(brotliDecompressSync(br.body)).toEqual(plain.body);
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    expect(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size).toBe(3);
  });

  test('are not sent again to whoever has them', async () => {
    const { ask } = await startFront(countingPages().handler);
    const { headers } = await ask('/');
    const etag = headers.etag ?? '';
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await ask('/', { headers: { 'if-none-match': held } });
      expect([held, again.status, again.body.length]).toEqual([held, 304, 0]);
      expect(again.headers.etag).toBe(etag);
    }
    expect((await ask('/', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  test('HEAD is GET without the body', async () => {
    const { ask } = await startFront(countingPages().handler);
    const get = await ask('/');
    const head = await ask('/', { method: 'HEAD' });
    expect(head.body.length).toBe(0);
    expect(head.headers['content-length']).toBe(String(get.body.length));
    expect(head.headers.etag).toBe(get.headers.etag);
  });

  test('a public page cannot be written to, and everything that is not public goes to Next as it came', async () => {
    const { ask } = await startFront(async (incoming, response) => {
      response.end(`${incoming.method} ${incoming.url} ${incoming.headers.cookie}`);
    });
    const refused = await ask('/statistics/killed', { method: 'POST' });
    expect([refused.status, refused.headers.allow]).toEqual([405, 'GET, HEAD']);
    const passed = await ask('/api/v1/claims?x=1', { method: 'POST', headers: { cookie: 'session=1' } });
    expect(passed.body.toString()).toBe('POST /api/v1/claims?x=1 session=1');
    expect(passed.headers['x-content-type-options']).toBe('nosniff');
  });
});

describe('a page with something of its own for whoever asks', () => {
  const sayCookie: Handler = async (incoming, response) => {
    sendHtml(response, `<p>${incoming.method} ${incoming.url} ${incoming.headers.cookie ?? 'nothing'}</p>`);
  };

  test('is made each time, learns of the form that came back and of no other cookie, and is never kept', async () => {
    const { memory, ask } = await startFront(sayCookie);
    const cookie = 'figures.session=secret; figures-form=abc; theme=dark';
    const first = await ask('/report?claim=1&answer=1', { headers: { cookie } });
    expect(first.body.toString()).toContain('GET /en/report?answer=1&claim=1');
    expect(first.body.toString()).toContain(' figures-form=abc<');
    expect(first.headers['cache-control']).toBe('no-store');
    expect(first.headers['content-security-policy']).toContain("script-src 'self'");
    const second = await ask('/report?claim=1&answer=1');
    expect(second.body.toString()).toContain(' nothing<');
    expect(memory.bytes).toBe(0);
  });

  test('has its form posted to a handler, with the address it came from', async () => {
    const sayFrom: Handler = async (incoming, response) => {
      response.end(`${incoming.method} ${incoming.url} ${incoming.headers['x-forwarded-for']}`);
    };
    const { ask } = await startFront(sayFrom);
    const answer = await ask('/report/submission', { method: 'POST' });
    expect(answer.body.toString()).toBe('POST /en/report/submission 127.0.0.1');
    expect((await ask('/report', { method: 'POST' })).status).toBe(405);
  });
});
