import type pg from 'pg';
import { findRevisions } from '#lib/comparison/find-revisions.ts';
import { CHANGE_KINDS, type ChangeKind } from '#lib/domain/change.ts';
import type { Listed, SourceRevision } from '#lib/domain/correction.ts';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { listReportedClaims } from './reported-claims.ts';
import { ask, type NamedQuery } from './sql/named-query.ts';
import {
  CORRECTING_OF_SOURCE,
  CORRECTING_OF_TOPIC,
  type CorrectingRow,
  EXPLAINED_OF_SOURCE,
  EXPLAINED_OF_TOPIC,
  type ExplainedRow,
  REVISABLE_OF_SOURCE,
  REVISABLE_OF_TOPIC,
  type RevisableRow,
} from './sql/source-revisions.ts';

/** A source's figures that it changed, the latest first: those its dates show, and every step an editor explained. */
export async function listRevisionsOfSource(
  pool: pg.Pool,
  sourceId: string,
  most: number,
): Promise<Listed<SourceRevision>> {
  const pairs = await readPairs(pool, sourceId, CHANGE_KINDS, {
    revisable: REVISABLE_OF_SOURCE,
    explained: EXPLAINED_OF_SOURCE,
    correcting: CORRECTING_OF_SOURCE,
  });
  return { entries: await readWhole(pool, pairs.slice(0, most)), total: pairs.length };
}

/** The same over all sources, of one topic or (null) of all; of explained steps only corrections. */
export function listRevisedPairs(pool: pg.Pool, topicId: string | null): Promise<readonly RevisedPair[]> {
  return readPairs(pool, topicId, CORRECTING_KINDS, {
    revisable: REVISABLE_OF_TOPIC,
    explained: EXPLAINED_OF_TOPIC,
    correcting: CORRECTING_OF_TOPIC,
  });
}

/** Changes by which a source takes back what it had said; the others add to it. */
const CORRECTING_KINDS: readonly ChangeKind[] = ['correction', 'reclassification'];

/** A revision before its claims are read whole. */
export interface RevisedPair extends Omit<SourceRevision, 'before' | 'after'> {
  readonly beforeId: string;
  readonly afterId: string;
}

interface Questions {
  readonly revisable: NamedQuery<RevisableRow>;
  readonly explained: NamedQuery<ExplainedRow>;
  readonly correcting: NamedQuery<CorrectingRow>;
}

async function readPairs(
  pool: pg.Pool,
  id: string | null,
  kinds: readonly ChangeKind[],
  questions: Questions,
): Promise<readonly RevisedPair[]> {
  const [explained, correcting, revisable] = await Promise.all([
    ask(pool, questions.explained, [id, kinds]),
    ask(pool, questions.correcting, [id]),
    ask(pool, questions.revisable, [id]),
  ]);
  // An editor's word says more than the dates do: the first of a pair stays.
  const byPair = new Map<string, RevisedPair>();
  for (const pair of [
    ...explained.map(toExplained),
    ...correcting.map(toCorrecting),
    ...toFound(revisable),
  ]) {
    const key = `${pair.beforeId} ${pair.afterId}`;
    if (!byPair.has(key)) byPair.set(key, pair);
  }
  return [...byPair.values()].sort((a, b) => newestFirst(a.on, b.on));
}

/** What has no day comes last. */
export function newestFirst(a: string | null, b: string | null): number {
  const [one, other] = [a ?? '', b ?? ''];
  if (one === other) return 0;
  return one < other ? 1 : -1;
}

function toExplained(row: ExplainedRow): RevisedPair {
  const { from_claim_id, to_claim_id, kind, explanation, published_on } = row;
  const change = { kind, explanation };
  return { kind: 'explained', on: published_on, beforeId: from_claim_id, afterId: to_claim_id, change };
}

function toCorrecting({ from_id, to_id, published_on }: CorrectingRow): RevisedPair {
  return { kind: 'corrects', on: published_on, beforeId: to_id, afterId: from_id, change: null };
}

function toFound(rows: readonly RevisableRow[]): readonly RevisedPair[] {
  const figures = rows.map((row) => ({
    id: row.id,
    series: row.series,
    verbatim: row.verbatim,
    qualifier: row.qualifier,
    low: row.low,
    high: row.high,
    vague: null,
    unit: row.unit_code,
    saidOn: row.said_on,
    publishedOn: row.article_published_on,
  }));
  return findRevisions(figures).map((revision) => ({ ...revision, change: null }));
}

/** Pairs with both their claims; one that is no longer public takes its pair with it. */
export async function readWhole(
  pool: pg.Pool,
  pairs: readonly RevisedPair[],
): Promise<readonly SourceRevision[]> {
  const ids = [...new Set(pairs.flatMap(({ beforeId, afterId }) => [beforeId, afterId]))];
  const claims = new Map<string, ReportedClaim>(
    (await listReportedClaims(pool, ids)).map((claim) => [claim.id, claim]),
  );
  return pairs.flatMap(({ beforeId, afterId, ...revision }) => {
    const [before, after] = [claims.get(beforeId), claims.get(afterId)];
    return before === undefined || after === undefined ? [] : [{ ...revision, before, after }];
  });
}
