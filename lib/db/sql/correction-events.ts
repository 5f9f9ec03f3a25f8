import { type ClaimEventRow, toldOf } from './claim-events.ts';
import type { NamedQuery } from './named-query.ts';

/** The latest revisions and retractions of the whole record, the newest first. */
export const CORRECTION_EVENTS: NamedQuery<ClaimEventRow> = {
  name: 'correction_events',
  text: toldOf(
    `SELECT id, published_at FROM claim
     WHERE status IN ('published', 'retracted') AND updated_at > published_at
     ORDER BY updated_at DESC, id DESC LIMIT 100`,
    `'ClaimEdited', 'ClaimRetracted'`,
  ),
};
