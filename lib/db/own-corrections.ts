import type pg from 'pg';
import {
  ARTICLE_PARTS,
  type ArticlePart,
  type Listed,
  type OwnCorrection,
  STATISTIC_PARTS,
  type StatisticPart,
} from '#lib/domain/correction.ts';
import type { JsonObject } from '#lib/domain/history.ts';
import type { PartChange } from '#lib/domain/part-change.ts';
import { readArticleReferences } from './article-references.ts';
import { readClaimChanges } from './claim-changes.ts';
import { type Page, pageOf } from './page.ts';
import { listReportedClaims } from './reported-claims.ts';
import { ask } from './sql/named-query.ts';
import { OWN_CORRECTION_COUNT, OWN_CORRECTIONS, type OwnCorrectionRow } from './sql/own-corrections.ts';

/** What this record changed of what readers had seen, the latest first; of one topic, or (null) of all. */
export async function listOwnCorrections(
  pool: pg.Pool,
  topicId: string | null,
  page: Page,
): Promise<Listed<OwnCorrection>> {
  const [[count], rows] = await Promise.all([
    ask(pool, OWN_CORRECTION_COUNT, [topicId]),
    ask(pool, OWN_CORRECTIONS, [topicId, ...pageOf(page)]),
  ]);
  const [claims, articles] = await Promise.all([
    readClaimCorrections(pool, rows.filter(isOf('claim'))),
    readArticleReferences(pool, rows.filter(isOf('article')).map(subjectOf)),
  ]);
  const entries = rows.map((row): OwnCorrection | null => {
    const common = { id: row.id, at: row.at.toISOString(), reason: row.reason };
    const claim = claims.get(row.id);
    if (claim !== undefined) return { ...common, ...claim };
    const article = articles.get(row.subject_id);
    if (article !== undefined) return { ...common, kind: 'article', article, changes: articleChanges(row) };
    const statistic = statisticOf(row);
    return statistic === null ? null : toOfStatistic(row, common, statistic);
  });
  return { entries: entries.filter((entry) => entry !== null), total: count?.total ?? 0 };
}

type Common = Pick<OwnCorrection, 'id' | 'at' | 'reason'>;
type ClaimCorrection = Omit<Extract<OwnCorrection, { kind: 'claim' }>, keyof Common>;
type OfStatistic = Extract<OwnCorrection, { kind: 'statistic' }>['statistic'];

function isOf(subject: string): (row: OwnCorrectionRow) => boolean {
  return (row) => row.subject_type === subject;
}

function subjectOf(row: OwnCorrectionRow): string {
  return row.subject_id;
}

/** By the entry's id. */
async function readClaimCorrections(
  pool: pg.Pool,
  rows: readonly OwnCorrectionRow[],
): Promise<ReadonlyMap<string, ClaimCorrection>> {
  const shown = new Map(
    (await listReportedClaims(pool, [...new Set(rows.map(subjectOf))])).map((claim) => [claim.id, claim]),
  );
  // A claim that was taken back and is being worked on says nothing but that.
  const told = rows.map((row) =>
    row.event === 'ClaimEdited' && shown.has(row.subject_id)
      ? { before: row.former_state, after: row.state }
      : { before: null, after: null },
  );
  const changes = await readClaimChanges(pool, told);
  return new Map(
    rows.map((row, index) => [
      row.id,
      {
        kind: 'claim',
        event: EVENTS.get(row.event) ?? 'revised',
        claimId: row.subject_id,
        claim: shown.get(row.subject_id) ?? null,
        changes: changes[index] ?? null,
      },
    ]),
  );
}

const EVENTS: ReadonlyMap<string, ClaimCorrection['event']> = new Map([
  ['ClaimEdited', 'revised'],
  ['ClaimRetracted', 'retracted'],
  ['ClaimReopened', 'reopened'],
]);

function statisticOf({ statistic_slug: slug, statistic_name: name }: OwnCorrectionRow): OfStatistic | null {
  return slug === null || name === null ? null : { slug, name };
}

function toOfStatistic(row: OwnCorrectionRow, common: Common, statistic: OfStatistic): OwnCorrection {
  if (row.event === 'ChangeWithdrawn') {
    return { ...common, kind: 'explanation', statistic, words: wordsOf(stateOf(row.state).explanation) };
  }
  if (row.event === 'DiscrepancySettled') {
    const before = settlementsOf(row.former_state).at(-1) ?? '';
    // Its reason is the explanation itself.
    return { ...common, reason: null, kind: 'settlement', statistic, before, after: row.reason ?? '' };
  }
  return { ...common, kind: 'statistic', statistic, changes: statisticChanges(row) };
}

function settlementsOf(state: string | null): readonly string[] {
  const { settlements } = stateOf(state);
  if (!Array.isArray(settlements)) return [];
  return settlements.map((settlement: JsonObject) => wordsOf(settlement.explanation));
}

function statisticChanges({
  former_state,
  state,
}: OwnCorrectionRow): readonly PartChange<StatisticPart>[] | null {
  if (former_state === null || state === null) return null;
  const [before, after] = [former_state, state].map((text) => {
    const { definition, ...own } = stateOf(text);
    return { ...own, ...(definition as JsonObject | undefined) }; // statisticState keeps the definition whole
  });
  return partChanges(STATISTIC_PARTS, before ?? {}, after ?? {});
}

function articleChanges({
  former_state,
  state,
}: OwnCorrectionRow): readonly PartChange<ArticlePart>[] | null {
  if (former_state === null || state === null) return null;
  return partChanges(ARTICLE_PARTS, stateOf(former_state), stateOf(state));
}

/** What one of two states does not know is no change. */
function partChanges<Part extends string>(
  parts: readonly Part[],
  before: JsonObject,
  after: JsonObject,
): readonly PartChange<Part>[] {
  return parts
    .filter((part) => part in before && part in after && before[part] !== after[part])
    .map((part) => ({ part, before: wordsOf(before[part]) || null, after: wordsOf(after[part]) || null }));
}

/** Empty after a takedown. */
function stateOf(state: string | null): JsonObject {
  return state === null ? {} : (JSON.parse(state) as JsonObject); // appendHistory writes objects only
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
