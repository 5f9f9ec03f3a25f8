import { type Database, getDatabase } from '#lib/db/database.ts';
import type { Found } from '#lib/db/found.ts';
import type { Followed } from '#lib/domain/public-event.ts';
import { getServerEnvironment } from '#lib/env.ts';
import { toAtom } from '#lib/exchange/to-atom.ts';
import { toFeed } from '#lib/exchange/to-feed.ts';
import { addressOf, type FeedKind, feedAddress } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { STATUS } from '#lib/http/status.ts';
import type { FileContext } from '../file-parameters.ts';
import { fileAnswer, missingFile, readFileParameters } from '../reader-file.ts';

/** Answers with the feed of one record. */
export async function recordFeed(
  request: Request,
  context: FileContext,
  kind: FeedKind,
  find: (database: Database, slug: string) => Promise<Found<Followed>>,
): Promise<Response> {
  const { words, slug } = await readFileParameters(request, context);
  const found = await find(getDatabase(), slug);
  if (found === null) return missingFile(words);
  if (found.kind === 'moved') {
    const location = feedAddress(words.locale, kind, found.slug);
    return new Response(null, { status: STATUS.permanentRedirect, headers: { location } });
  }
  const self = feedAddress(words.locale, kind, slug);
  return feedAnswer(found.record, { self, page: addressOf(words.locale, kind, slug) }, words);
}

/** A feed as an answer, at its place on the site. */
export function feedAnswer(
  followed: Followed,
  place: { readonly self: string; readonly page: string },
  words: Messages,
): Response {
  const feed = toFeed(followed, { site: getServerEnvironment().origin, ...place }, words);
  return fileAnswer(toAtom(feed), 'application/atom+xml; charset=utf-8');
}
