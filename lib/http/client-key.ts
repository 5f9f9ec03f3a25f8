import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';

/**
 * What a reader's attempts are counted under: never the bare address. The hash holds for one day (UTC) and cannot be
 * undone without the site's secret; the counts under it are deleted after a day. Derived rather than drawn, so that
 * every instance of the site makes the same one.
 */
export function toClientKey(secret: string, address: string | null, at: Date): string {
  const day = at.toISOString().slice(0, 10);
  // Where it cannot be told who asks, all such share one count.
  const network = address === null ? 'unknown' : toNetwork(address);
  return createHmac('sha256', secret).update(`client key\n${day}\n${network}`).digest('base64url');
}

/** Whoever has an IPv6 address has 2^64 of them: the network counts. IPv4 may come written as IPv6. */
function toNetwork(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const bare = address.split('%')[0] ?? '';
  if (!isIPv6(bare)) return address;
  const [before = '', after] = bare.toLowerCase().split('::');
  const head = before === '' ? [] : before.split(':');
  const tail = after === undefined || after === '' ? [] : after.split(':');
  const zeros = after === undefined ? [] : Array.from({ length: 8 - head.length - tail.length }, () => '0');
  const groups = [...head, ...zeros, ...tail].map((group) => group.replace(/^0+(?=.)/, ''));
  return groups.slice(0, 4).join(':');
}
