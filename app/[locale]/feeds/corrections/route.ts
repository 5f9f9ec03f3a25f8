import { getDatabase } from '#lib/db/database.ts';
import { readCorrections } from '#lib/db/public-events.ts';
import { localAddress } from '#lib/format/address.ts';
import { messagesFor } from '#lib/format/messages/messages-for.ts';
import { feedAnswer } from '../record-feed.ts';

export const dynamic = 'force-dynamic';

export async function GET(_request: Request, { params }: CorrectionsContext): Promise<Response> {
  const words = messagesFor((await params).locale);
  const self = localAddress(words.locale, '/feeds/corrections');
  const page = localAddress(words.locale, '/corrections');
  return feedAnswer(await readCorrections(getDatabase()), { self, page }, words);
}

interface CorrectionsContext {
  readonly params: Promise<{ readonly locale: string }>;
}
