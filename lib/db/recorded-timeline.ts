import type pg from 'pg';
import { departureKey, originKey } from '#lib/domain/claim-keys.ts';
import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import { concealNames } from './conceal-names.ts';
import { ask } from './sql/named-query.ts';
import { CHANGED_CLAIMS, type ChangedClaimRow } from './sql/recorded-claims.ts';
import { TIMELINE_CLAIMS_UNTIL, type TimelineClaimRow } from './sql/timeline-claims.ts';
import { toTimelineClaims } from './timeline-claims.ts';
import { readOutletNamesByArticle } from './timeline-names.ts';

/** A statistic's timeline as this record had published it by an instant. */
export interface RecordedTimeline {
  readonly claims: readonly TimelineClaim[];
  /** The claims that have changed since, as they stood then. */
  readonly states: ReadonlyMap<string, ClaimRecord>;
}

/** Looks back by the record's own clock: later revisions and retractions are undone, later publications left out. */
export async function readRecordedTimeline(
  pool: pg.Pool,
  statisticId: string,
  until: Date,
): Promise<RecordedTimeline> {
  const [rows, changed] = await Promise.all([
    ask(pool, TIMELINE_CLAIMS_UNTIL, [statisticId, until]),
    ask(pool, CHANGED_CLAIMS, [statisticId, until]),
  ]);
  const changedIds = new Set(changed.map((row) => row.id));
  const same = rows.filter((row) => !changedIds.has(row.id));
  const past = await concealNames(
    pool,
    changed.flatMap((row) => stateOf(row, statisticId)),
  );
  const states = new Map(past.flatMap((state) => (state === null ? [] : [[state.id, state] as const])));
  const before = changed.flatMap((row) => toRow(row, states.get(row.id)));
  const all = [...same, ...before];
  const outletNames = await readOutletNamesByArticle(pool, [...new Set(all.map((row) => row.article_id))]);
  return { claims: await toTimelineClaims(pool, all, outletNames), states };
}

/** The instant meant by a day, whose end it is in UTC, or by an instant; see `StatisticView.recordedOn`. */
export function instantOf(moment: string): Date {
  return new Date(moment.includes('T') ? moment : `${moment}T23:59:59.999Z`);
}

/** Null where it was of another statistic then, or where its words were taken down. */
function stateOf(row: ChangedClaimRow, statisticId: string): readonly ClaimRecord[] {
  if (row.state === null) return [];
  const state = JSON.parse(row.state) as ClaimRecord; // appendHistory is given nothing else for claims
  const isOfIt = state.target?.kind === 'statistic' && state.target.statisticId === statisticId;
  const isPublic = state.status === 'published' || state.status === 'retracted';
  return isOfIt && isPublic ? [state] : [];
}

function toRow(row: ChangedClaimRow, state: ClaimRecord | undefined): TimelineClaimRow[] {
  if (state === undefined || state.kind === 'statement') return [];
  const { figure, asOf } = state;
  return [
    {
      id: row.id,
      kind: state.kind === 'absence' ? 'absence' : null,
      status: state.status === 'retracted' ? 'retracted' : null,
      article_id: row.article_id,
      verbatim: figure?.verbatim ?? null,
      qualifier: figure?.qualifier ?? null,
      low: figure?.low ?? null,
      high: figure === null || figure.high === figure.low ? null : figure.high,
      best: figure?.best ?? null,
      vague: figure?.vague ?? null,
      unit_code: figure?.unit ?? null,
      departure_key: departureKey(figure, state.departures),
      as_of_from: asOf === null || asOf.from === asOf.to ? null : asOf.from,
      as_of_to: asOf?.to ?? null,
      as_of_precision: asOf === null || asOf.precision === 'day' ? null : asOf.precision,
      as_of_basis: asOf?.basis ?? null,
      said_on: state.saidOn,
      article_published_on: row.article_published_on,
      origin_key: originKey(state.attribution),
    },
  ];
}
