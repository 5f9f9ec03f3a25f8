import type pg from 'pg';
import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import type { ExportedClaim, ReportedRange } from '#lib/domain/exported-claim.ts';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { asRecorded } from './as-recorded.ts';
import { listReportedClaims } from './reported-claims.ts';
import { EXPORTED_REMAINDERS, type ExportedRemainderRow } from './sql/exported-claims.ts';
import { ask } from './sql/named-query.ts';

/**
 * Claims whole, in the order of `ids`, some hundred at a time, so that a file of any length is written without all of
 * them in memory. `states` are those of an earlier day, where the file looks back.
 */
export async function* readClaimsToExport(
  pool: pg.Pool,
  ids: readonly string[],
  states: ReadonlyMap<string, ClaimRecord>,
): AsyncGenerator<readonly ExportedClaim[]> {
  for (let first = 0; first < ids.length; first += CLAIMS_AT_ONCE) {
    const some = ids.slice(first, first + CLAIMS_AT_ONCE);
    const [claims, remainders] = await Promise.all([
      listReportedClaims(pool, some),
      ask(pool, EXPORTED_REMAINDERS, [some]),
    ]);
    const byId = new Map(remainders.map((row) => [row.id, row]));
    yield claims.flatMap((claim) => toExported(claim, states.get(claim.id), byId.get(claim.id)));
  }
}

/** Enough that the questions cost little beside the answers; a batch is about a megabyte. */
const CLAIMS_AT_ONCE = 500;

function toExported(
  claim: ReportedClaim,
  state: ClaimRecord | undefined,
  row: ExportedRemainderRow | undefined,
): readonly ExportedClaim[] {
  // Taken back between two questions: no longer anybody's to see.
  if (row === undefined) return [];
  const then = asRecorded(claim, state);
  return [
    {
      ...then,
      revision: state?.revision ?? row.revision,
      changedAt: state?.updatedAt ?? row.updated_at.toISOString(),
      // History keeps no ends of ranges: those of today are not said of an earlier day.
      range: state === undefined ? toRange(row) : NO_RANGE,
    },
  ];
}

const NO_RANGE: ReportedRange = { kind: null, level: null, lowQualifier: null, highQualifier: null };

function toRange(row: ExportedRemainderRow): ReportedRange {
  return {
    kind: row.range_kind,
    level: row.range_level,
    lowQualifier: row.low_qualifier,
    highQualifier: row.high_qualifier,
  };
}
