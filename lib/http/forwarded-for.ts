import type { IncomingMessage } from 'node:http';

/**
 * Adds the address a request came from to the end of X-Forwarded-For, where whoever counts attempts looks first:
 * anything before it is a proxy's word, or an invention of the client.
 */
export function appendClientAddress(request: IncomingMessage): void {
  const address = request.socket.remoteAddress;
  if (address === undefined) return;
  const before = request.headers['x-forwarded-for'];
  request.headers['x-forwarded-for'] = before === undefined ? address : `${before}, ${address}`;
}
