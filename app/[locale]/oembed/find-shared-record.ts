import type { SharedRecord } from '#components/embed/share-page.tsx';
import { sharedClaim, sharedStatistic } from '#components/embed/shared-record.ts';
import { parseStatisticView } from '#components/statistic/statistic-address.ts';
import { getDatabase } from '#lib/db/database.ts';
import { findPublicClaim } from '#lib/db/public-claim.ts';
import { findStatisticPage } from '#lib/db/statistic-page.ts';
import { getServerEnvironment } from '#lib/env.ts';
import { messagesFor } from '#lib/format/messages/messages-for.ts';
import { SHARE_CARD } from '#lib/picture/write-share-card.ts';

/** The record an address of this site names, in its view and language; null for any other address. */
export async function findSharedRecord(url: string): Promise<SharedRecord | null> {
  if (!URL.canParse(url)) return null;
  const { host, pathname, searchParams } = new URL(url);
  if (host !== new URL(getServerEnvironment().origin).host) return null;
  const { locale, kind, slug } = RECORD_PATH.exec(pathname)?.groups ?? {};
  if (slug === undefined) return null;
  const words = messagesFor(locale ?? 'en');
  if (kind === 'claims') {
    const found = await findPublicClaim(getDatabase(), slug);
    return found?.kind === 'shown' ? sharedClaim(found.claim, words) : null;
  }
  const view = parseStatisticView({
    one: (name) => searchParams.get(name),
    all: (name) => searchParams.getAll(name),
  });
  const found = await findStatisticPage(getDatabase(), decodeURIComponent(slug), { view, page: ONE_ROW });
  return found?.kind === 'found' ? sharedStatistic({ ...found.record, words }, SHARE_CARD) : null;
}

const RECORD_PATH = /^(?:\/(?<locale>ar))?\/(?<kind>statistics|claims)\/(?<slug>[\w-]+)$/;

/** Nothing of its table is shown. */
const ONE_ROW = { number: 1, size: 1 } as const;
