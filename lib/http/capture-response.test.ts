import { once } from 'node:events';
import { expect, test } from 'vitest';
import { captureResponse, type RequestHandler } from './capture-response.ts';

function capture(handler: RequestHandler, timeoutMilliseconds = 5_000) {
  return captureResponse(handler, '/en', { host: 'test' }, timeoutMilliseconds);
}

test('keeps the whole answer, however it was written', async () => {
  const { status, headers, body } = await capture(async (_request, response) => {
    response.setHeader('set-cookie', ['a=1', 'b=2']);
    response.writeHead(201, { 'content-type': 'text/html' });
    response.write('first ');
    response.write(Buffer.from('second '));
    await new Promise((resolve) => response.write('é'.repeat(100_000), resolve));
    response.end(' last');
  });
  expect(status).toBe(201);
  expect(headers.get('content-type')).toBe('text/html');
  expect(headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  expect(body.toString()).toBe(`first second ${'é'.repeat(100_000)} last`);
});

test('tells a writer that waits when it may go on', async () => {
  const chunk = 'x'.repeat(100_000);
  const { body } = await capture(async (_request, response) => {
    for (let written = 0; written < 20; written++) {
      if (!response.write(chunk)) await once(response, 'drain');
    }
    response.end();
  });
  expect(body.length).toBe(2_000_000);
});

test('keeps an answer that ends after its handler has returned', async () => {
  const { body } = await capture(async (_request, response) => {
    setImmediate(() => response.end('late'));
  });
  expect(body.toString()).toBe('late');
});

test('keeps an answer without a body', async () => {
  const { status, body } = await capture(async (_request, response) => {
    response.writeHead(307, { location: '/' }).end();
  });
  expect([status, body.length]).toEqual([307, 0]);
});

test('rejects when the handler does, when it hangs up, and when it never ends', async () => {
  await expect(
    capture(async () => {
      throw new Error('broken');
    }),
  ).rejects.toThrow('broken');
  await expect(
    capture(async (_request, response) => {
      response.write('half');
      response.destroy();
    }),
  ).rejects.toThrow('/en was cut off');
  await expect(capture(async () => {}, 10)).rejects.toThrow('/en took longer than 10 ms');
});
