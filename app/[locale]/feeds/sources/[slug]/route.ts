import { findSourceEvents } from '#lib/db/public-events.ts';
import type { FileContext } from '../../../file-parameters.ts';
import { recordFeed } from '../../record-feed.ts';

export const dynamic = 'force-dynamic';

export function GET(request: Request, context: FileContext): Promise<Response> {
  return recordFeed(request, context, 'sources', findSourceEvents);
}
