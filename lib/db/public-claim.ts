import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import type { ClaimChange, ClaimEvent, ClaimPart, PublicClaim } from '#lib/domain/public-claim.ts';
import { originInWords } from '#lib/format/format-attribution.ts';
import { collectTags } from '#lib/http/request-context.ts';
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
  const history = toPublicHistory(entries);
  if (claim !== undefined)
    return { kind: 'shown', claim, history, others: await listOtherReports(pool, claim), reports };
  if (standing === undefined || standing.published_at === null) return null;
  const retraction = history.findLast((event) => event.kind === 'retracted');
  return { kind: 'withheld', id, reason: retraction?.reason ?? null };
}

/** What happened since the claim was first published. How a draft came about is the desk's own business. */
function toPublicHistory(entries: readonly ClaimHistoryRow[]): readonly ClaimEvent[] {
  const first = entries.findIndex((entry) => entry.event === 'ClaimPublished');
  if (first === -1) return [];
  return entries.slice(first).flatMap((entry, index) => {
    const kind = EVENT_KINDS.get(entry.event);
    if (kind === undefined) return [];
    const before = entries[first + index - 1] ?? null;
    const changes = kind === 'revised' ? changesBetween(before, entry) : [];
    return [{ kind, at: entry.at.toISOString(), revision: entry.revision, reason: entry.reason, changes }];
  });
}

const EVENT_KINDS: ReadonlyMap<string, ClaimEvent['kind']> = new Map([
  ['ClaimPublished', 'published'],
  ['ClaimEdited', 'revised'],
  ['ClaimRetracted', 'retracted'],
  ['ClaimReopened', 'reopened'],
]);

function changesBetween(before: ClaimHistoryRow | null, after: ClaimHistoryRow): readonly ClaimChange[] {
  const [old, next] = [readState(before), readState(after)];
  if (old === null || next === null) return [];
  return COMPARED.filter(({ read }) => JSON.stringify(read(old)) !== JSON.stringify(read(next))).map(
    ({ part, word }) => ({ part, before: word?.(old) ?? null, after: word?.(next) ?? null }),
  );
}

/** The claim as history kept it: we wrote it ourselves, as a ClaimRecord. Null after a takedown. */
function readState(entry: ClaimHistoryRow | null): ClaimRecord | null {
  if (entry === null || entry.state === null) return null;
  return JSON.parse(entry.state) as ClaimRecord; // appendHistory is given nothing else for claims
}

/** The parts of a claim that a reader would want to know were changed, and the short ones in words. */
const COMPARED: readonly {
  readonly part: ClaimPart;
  readonly read: (claim: ClaimRecord) => unknown;
  readonly word?: (claim: ClaimRecord) => string | null;
}[] = [
  {
    part: 'figure',
    read: ({ figure }) => figure && [figure.qualifier, figure.low, figure.high, figure.best, figure.vague],
    word: ({ figure }) => figure?.verbatim ?? null,
  },
  { part: 'unit', read: ({ figure }) => figure?.unit, word: ({ figure }) => figure?.unit ?? null },
  { part: 'counts', read: ({ figure }) => figure?.counts, word: ({ figure }) => figure?.counts ?? null },
  { part: 'asOf', read: ({ asOf }) => asOf, word: ({ asOf }) => asOf?.date ?? null },
  { part: 'since', read: ({ since }) => since, word: ({ since }) => since },
  { part: 'saidOn', read: ({ saidOn }) => saidOn, word: ({ saidOn }) => saidOn },
  {
    part: 'attribution',
    read: ({ attribution }) => attribution.map(({ sourceId, outletId, name }) => [sourceId, outletId, name]),
    word: ({ attribution }) => originInWords(attribution),
  },
  { part: 'statistic', read: ({ target }) => (target?.kind === 'proposition' ? null : target) },
  {
    part: 'proposition',
    read: ({ target }) => (target?.kind === 'proposition' ? target.propositionId : null),
  },
  {
    part: 'stance',
    read: ({ target }) => (target?.kind === 'proposition' ? target.stance : null),
    word: ({ target }) => (target?.kind === 'proposition' ? target.stance : null),
  },
  { part: 'departures', read: ({ departures }) => departures },
  { part: 'quote', read: ({ evidence }) => (evidence.kind === 'quote' ? evidence.quote.exact : evidence) },
  { part: 'note', read: ({ note }) => note },
];
