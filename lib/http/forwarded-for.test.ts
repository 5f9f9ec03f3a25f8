import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { appendClientAddress } from './forwarded-for.ts';

function requestFrom(address: string, forwardedFor?: string): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: address });
  const request = new IncomingMessage(socket);
  if (forwardedFor !== undefined) request.headers['x-forwarded-for'] = forwardedFor;
  return request;
}

test('an invented address stands before the real one, never in its place', () => {
  const request = requestFrom('203.0.113.9', '198.51.100.1');
  appendClientAddress(request);
  expect(request.headers['x-forwarded-for']).toBe('198.51.100.1, 203.0.113.9');
});

test('without proxies the real address stands alone', () => {
  const request = requestFrom('203.0.113.9');
  appendClientAddress(request);
  expect(request.headers['x-forwarded-for']).toBe('203.0.113.9');
});
