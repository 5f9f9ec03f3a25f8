import { getDatabase } from '#lib/db/database.ts';
import { listMappedRecords } from '#lib/db/site-map.ts';
import { getServerEnvironment } from '#lib/env.ts';
import { type MappedPage, toSitemap } from '#lib/exchange/to-sitemap.ts';
import { localAddress } from '#lib/format/address.ts';
import { messagesFor } from '#lib/format/messages/messages-for.ts';
import { LOCALES } from '#lib/http/locales.ts';
import { fileAnswer, missingFile } from '../../../reader-file.ts';

export const dynamic = 'force-dynamic';

export async function GET(_request: Request, { params }: MapContext): Promise<Response> {
  const { locale, kind, first } = await params;
  const pages = kind === 'pages' ? PAGES.map((path) => mapped(path, null)) : await listPages(kind, first);
  if (pages.length === 0) return missingFile(messagesFor(locale));
  return fileAnswer(toSitemap(pages), 'application/xml; charset=utf-8');
}

interface MapContext {
  readonly params: Promise<{ readonly locale: string; readonly kind: string; readonly first: string }>;
}

/** Pages that stand for no record. */
const PAGES = ['/', '/corrections', '/about/method', '/about/data'];

async function listPages(kind: string, first: string): Promise<readonly MappedPage[]> {
  const records = await listMappedRecords(getDatabase(), kind, first);
  return records.map(({ slug, changedAt }) => mapped(`/${kind}/${encodeURIComponent(slug)}`, changedAt));
}

function mapped(path: string, changedAt: string | null): MappedPage {
  const site = getServerEnvironment().origin;
  const addresses = LOCALES.map((language) => ({
    language,
    url: new URL(localAddress(language, path), site).href,
  }));
  return { addresses, changedAt };
}
