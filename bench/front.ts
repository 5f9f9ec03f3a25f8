// How fast the front serves a page it has in memory, as a share of a bare node:http server sending the same bytes.
// `node bench/front.ts` ; both servers run alone in a process of their own, by turns, in one run.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type RequestListener, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { createFrontHandler } from '#lib/http/front-handler.ts';
import { createPageMemory } from '#lib/http/page-memory.ts';

const ROUNDS = 5;
const ROUND_SECONDS = 3;
const CONNECTIONS = 16;
const ENCODINGS = ['br', 'identity'] as const;
const PATH = '/statistics/killed';

/** The goal of DESIGN.md: at least this share of the bare server. */
const GOAL = 0.8;

if (process.argv[2] === 'serve') await serve(process.argv[3] ?? '');
else process.exitCode = (await compare()) ? 0 : 1;

async function compare(): Promise<boolean> {
  let reached = true;
  for (const encoding of ENCODINGS) {
    const { front, bare } = await measureByTurns(encoding);
    const ratio = median(front) / median(bare);
    reached &&= ratio >= GOAL;
    console.log(
      `${encoding}: front ${Math.round(median(front))}/s, bare ${Math.round(median(bare))}/s, ` +
        `ratio ${ratio.toFixed(2)} (goal ${GOAL})`,
    );
  }
  return reached;
}

async function measureByTurns(encoding: string): Promise<{ front: number[]; bare: number[] }> {
  const rates: { front: number[]; bare: number[] } = { front: [], bare: [] };
  const front = await startServer('front');
  const url = `http://127.0.0.1:${front.port}${PATH}`;
  await fetch(url); // the first answer is rendered
  const bare = await startServer('bare');
  bare.child.send(await firstAnswer(url, encoding));
  await once(bare.child, 'message');
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.front.push(await measure(front.port, encoding));
    rates.bare.push(await measure(bare.port, encoding));
  }
  front.child.kill();
  bare.child.kill();
  return rates;
}

async function measure(port: number, encoding: string): Promise<number> {
  const { requests, non2xx, errors } = await autocannon({
    url: `http://127.0.0.1:${port}${PATH}`,
    connections: CONNECTIONS,
    duration: ROUND_SECONDS,
    headers: { 'accept-encoding': encoding },
  });
  if (non2xx + errors > 0) throw new Error(`${non2xx} answers were not 200, ${errors} failed`);
  return requests.average;
}

interface Answer {
  readonly headers: Readonly<Record<string, string>>;
  readonly bodyBase64: string;
}

/** What the front sends, to the byte. */
async function firstAnswer(url: string, encoding: string): Promise<Answer> {
  const [response] = await once(request(url, { headers: { 'accept-encoding': encoding } }).end(), 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const { date: _, connection: __, 'keep-alive': ___, ...headers } = response.headers;
  return { headers, bodyBase64: Buffer.concat(chunks).toString('base64') };
}

async function startServer(kind: 'front' | 'bare'): Promise<{ child: ChildProcess; port: number }> {
  const child = fork(fileURLToPath(import.meta.url), ['serve', kind]);
  const [port] = await once(child, 'message');
  return { child, port };
}

async function serve(kind: string): Promise<void> {
  let listener = kind === 'front' ? frontListener() : undefined;
  const server = createServer((request, response) => listener?.(request, response));
  process.on('message', ({ headers, bodyBase64 }: Answer) => {
    const body = Buffer.from(bodyBase64, 'base64');
    listener = (_request, response) => response.writeHead(200, headers).end(body);
    process.send?.('ready');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  process.send?.((server.address() as AddressInfo).port);
}

function frontListener(): RequestListener {
  const memory = createPageMemory({ maximumBytes: 64 * 1024 * 1024 });
  memory.setHearing(true);
  const handle = createFrontHandler({
    handler: async (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end(page());
    },
    host: 'bench',
    development: false,
    memory,
    scripts: {
      themePath: '/reader/theme.js',
      readerPath: '/reader/reader.js',
      framePath: '/reader/frame.js',
      files: new Map(),
    },
    buildFiles: null,
  });
  return (request, response) => void handle(request, response);
}

/** As large as a statistic's page with some two hundred rows. */
function page(): string {
  const rows = Array.from(
    { length: 200 },
    (_, row) => `<tr><td>${row}</td><td>at least ${row * 37} people</td></tr>`,
  );
  return `<!DOCTYPE html><html><head></head><body><table>${rows.join('')}</table></body></html>`;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
