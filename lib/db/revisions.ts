import type pg from 'pg';
import type { ClaimFigure, ClaimRecord } from '#lib/domain/claim-record.ts';
import type { EarlierFigure } from '#lib/timeline/timeline-claim.ts';
import { ask } from './sql/named-query.ts';
import { REVISIONS, type RevisionRow } from './sql/revisions.ts';

/** The value each revised claim of a statistic had before its last revision, by the claim's id. */
export async function readEarlierFigures(
  pool: pg.Pool,
  statisticId: string,
  until: Date,
): Promise<ReadonlyMap<string, EarlierFigure>> {
  const rows = await ask(pool, REVISIONS, [statisticId, until]);
  const earlier = new Map<string, EarlierFigure>();
  for (const [id, states] of Map.groupBy(rows, (row) => row.id)) {
    const last = lastRevision(states);
    if (last !== null) earlier.set(id, last);
  }
  return earlier;
}

function lastRevision(rows: readonly RevisionRow[]): EarlierFigure | null {
  const figures = rows.map(({ state }) => (JSON.parse(state) as ClaimRecord).figure);
  const at = figures.findLastIndex((figure, index) => index > 0 && !isSame(figure, figures[index - 1]));
  const [before, row] = [figures[at - 1], rows[at]];
  if (!before || row === undefined) return null;
  const { verbatim, qualifier, low, high } = before;
  return { verbatim, qualifier, low, high, revisedOn: row.at.toISOString().slice(0, 10) };
}

function isSame(a: ClaimFigure | null, b: ClaimFigure | null | undefined): boolean {
  return a?.low === b?.low && a?.high === b?.high && a?.qualifier === b?.qualifier;
}
