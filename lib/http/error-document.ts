import { SECURITY_HEADERS } from './security-headers.ts';
import { STATUS, type Status } from './status.ts';

/** Our own page for when a page could not be made: nothing in it can fail. */
export function errorDocument(status: Status): { headers: Record<string, string>; body: Buffer } {
  const { title, advice } = status === STATUS.notFound ? NOT_FOUND : FAILED;
  return {
    headers: {
      ...SECURITY_HEADERS,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'self'",
      'cache-control': 'no-store',
    },
    body: Buffer.from(
      `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">` +
        `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">` +
        `<meta name="color-scheme" content="light dark"><title>${title} · Figures of Record</title></head>` +
        `<body><main><h1>${title}</h1><p>${advice}</p><p><a href="/">Figures of Record</a></p></main></body></html>`,
    ),
  };
}

const NOT_FOUND = {
  title: 'Nothing is here',
  advice: 'The address may be misspelt, or what stood here has another address now.',
};

const FAILED = {
  title: 'This page could not be made',
  advice:
    'The fault is ours and has been written down. Nothing that was recorded is lost; try again in a minute.',
};
