import type pg from 'pg';
import type { ClaimEvent, PublicClaim } from '#lib/domain/public-claim.ts';
import { collectTags } from '#lib/http/request-context.ts';
import { readClaimChanges } from './claim-changes.ts';
import type { Database } from './database.ts';
import { isUuid } from './is-uuid.ts';
import { listOtherReports } from './other-reports.ts';
import { listAnsweredReports } from './public-report.ts';
import { listReportedClaims } from './reported-claims.ts';
import { CLAIM_HISTORY, CLAIM_STANDING, type ClaimHistoryRow } from './sql/claim-history.ts';
import { ask } from './sql/named-query.ts';

/** The claim under a permanent address with its history; null where nothing was ever published under it. */
export async function findPublicClaim({ pool }: Database, id: string): Promise<PublicClaim | null> {
  if (!isUuid(id)) return null;
  collectTags(`claim:${id}`);
  const [[standing], [claim], entries, reports] = await Promise.all([
    ask(pool, CLAIM_STANDING, [id]),
    listReportedClaims(pool, [id]),
    ask(pool, CLAIM_HISTORY, [id]),
    listAnsweredReports({ pool }, { kind: 'claim', id }),
  ]);
  const history = await readPublicHistory(pool, entries);
  if (standing === undefined || standing.published_at === null) return null;
  if (claim !== undefined) {
    const state = { revision: standing.revision, changedOn: standing.updated_at.toISOString().slice(0, 10) };
    return { kind: 'shown', claim, history, others: await listOtherReports(pool, claim), state, reports };
  }
  const retraction = history.findLast((event) => event.kind === 'retracted');
  return { kind: 'withheld', id, reason: retraction?.reason ?? null };
}

/** What happened since the claim was first published. How a draft came about is the desk's own business. */
async function readPublicHistory(
  pool: pg.Pool,
  entries: readonly ClaimHistoryRow[],
): Promise<readonly ClaimEvent[]> {
  const first = entries.findIndex((entry) => entry.event === 'ClaimPublished');
  if (first === -1) return [];
  const events = entries.flatMap((entry, index) => {
    const kind = EVENT_KINDS.get(entry.event);
    if (index < first || kind === undefined) return [];
    // Only a revision says what it changed; the others change where the claim stands.
    const before = kind === 'revised' ? (entries[index - 1]?.state ?? null) : null;
    return [
      {
        kind,
        at: entry.at.toISOString(),
        revision: entry.revision,
        reason: entry.reason,
        states: { before, after: entry.state },
      },
    ];
  });
  const changes = await readClaimChanges(
    pool,
    events.map(({ states }) => states),
  );
  return events.map(({ states: _, ...event }, index) => ({ ...event, changes: changes[index] ?? [] }));
}

const EVENT_KINDS: ReadonlyMap<string, ClaimEvent['kind']> = new Map([
  ['ClaimPublished', 'published'],
  ['ClaimEdited', 'revised'],
  ['ClaimRetracted', 'retracted'],
  ['ClaimReopened', 'reopened'],
]);
