import { frameCode } from '#components/embed/embed-code.ts';
import type { SharedRecord } from '#components/embed/share-page.tsx';
import { getServerEnvironment } from '#lib/env.ts';
import { type OEmbed, toOEmbedJson, toOEmbedXml } from '#lib/exchange/to-oembed.ts';
import { problemResponse } from '#lib/http/problem.ts';
import { STATUS } from '#lib/http/status.ts';
import { SHARE_CARD } from '#lib/picture/write-share-card.ts';
import { findSharedRecord } from './find-shared-record.ts';

/** How an address of this site is embedded: https://oembed.com. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const write = WRITERS.get(searchParams.get('format') ?? 'json');
  if (write === undefined) {
    return new Response('The format must be json or xml.', { status: STATUS.notImplemented });
  }
  const url = searchParams.get('url') ?? '';
  const record = await findSharedRecord(url);
  if (record === null) return problemResponse({ kind: 'not_found', what: 'record to embed', id: url });
  const most = {
    width: toLimit(searchParams.get('maxwidth')),
    height: toLimit(searchParams.get('maxheight')),
  };
  const { type, body } = write(toOEmbed(record, most));
  return new Response(body, { headers: { 'content-type': type } });
}

const WRITERS = new Map([
  ['json', (embed: OEmbed) => ({ type: 'application/json; charset=utf-8', body: toOEmbedJson(embed) })],
  ['xml', (embed: OEmbed) => ({ type: 'text/xml; charset=utf-8', body: toOEmbedXml(embed) })],
]);

/** The width charts are drawn for, with what surrounds them. */
const WIDTH = 752;

function toOEmbed(record: SharedRecord, most: { readonly width: number; readonly height: number }): OEmbed {
  const { origin } = getServerEnvironment();
  const height = Math.min(record.height, most.height);
  const address = new URL(record.frame, origin).href;
  return {
    title: record.name,
    providerName: 'Figures of Record',
    providerUrl: origin,
    html: frameCode({ address, title: record.name, height, origin }),
    width: Math.min(WIDTH, most.width),
    height,
    thumbnail: { url: new URL(record.card, origin).href, ...SHARE_CARD },
  };
}

/** No limit where none, or nonsense, was asked for. */
function toLimit(parameter: string | null): number {
  const limit = Number(parameter);
  return Number.isInteger(limit) && limit > 0 ? limit : Number.POSITIVE_INFINITY;
}
