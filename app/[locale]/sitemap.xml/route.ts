import { getDatabase } from '#lib/db/database.ts';
import { listMapParts } from '#lib/db/site-map.ts';
import { getServerEnvironment } from '#lib/env.ts';
import { toSitemapIndex } from '#lib/exchange/to-sitemap.ts';
import { fileAnswer } from '../reader-file.ts';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const site = getServerEnvironment().origin;
  const parts = await listMapParts(getDatabase());
  const names = ['pages/all', ...parts.map(({ kind, first }) => `${kind}/${first}`)];
  const urls = names.map((name) => new URL(`/sitemaps/${name}`, site).href);
  return fileAnswer(toSitemapIndex(urls), 'application/xml; charset=utf-8');
}
