import { type CompareMatrix, layoutMatrix, type MatrixView } from '#lib/comparison/compare-matrix.ts';
import type { ColumnGaps, ComparePage } from '#lib/comparison/compare-page.ts';
import { findGaps } from '#lib/comparison/find-gaps.ts';
import type { PublicDiscrepancy } from '#lib/domain/discrepancy.ts';
import type { PublicStatistic } from '#lib/domain/public-statistic.ts';
import type { Database } from './database.ts';
import { listDiscrepancies } from './discrepancies.ts';
import { type Found, found } from './found.ts';
import { findPublicStatistic } from './public-statistic.ts';
import { listReportedClaims } from './reported-claims.ts';
import { ask } from './sql/named-query.ts';
import { STATISTICS_OF_TOPIC } from './sql/statistics.ts';
import { listTimelineClaims } from './timeline-claims.ts';

// Three gaps of a date are read; what follows is said in a number.
const GAPS_SHOWN = 3;
// A choice of more is no longer chosen from.
const CHOICES_SHOWN = 200;

/** Reads a statistic's comparison: whole only those claims that are set in words. */
export async function findComparePage(
  database: Database,
  slug: string,
  view: MatrixView & { readonly beside: readonly string[] },
): Promise<Found<ComparePage>> {
  const statistic = await findPublicStatistic(database, slug);
  if (statistic?.kind !== 'found') return statistic;
  const { record } = statistic;
  const [claims, beside, discrepancies, choices] = await Promise.all([
    listTimelineClaims(database.pool, record.id),
    findBeside(database, view.beside),
    listDiscrepancies(database.pool, record.id),
    ask(database.pool, STATISTICS_OF_TOPIC, [record.topic.id, CHOICES_SHOWN, 0]),
  ]);
  const matrix = layoutMatrix(claims, record.definition.unit.code, view);
  const gaps = gapsOf(matrix);
  const whole = await listReportedClaims(database.pool, [...shownIds(matrix, gaps)]);
  const others = beside.timelines.filter((timeline) => timeline.statistic.id !== record.id);
  const taken = new Set([record.id, ...others.map((timeline) => timeline.statistic.id)]);
  return found({
    statistic: record,
    matrix,
    gaps,
    discrepancies: ofTable(discrepancies, matrix),
    shown: new Map(whole.map((claim) => [claim.id, claim])),
    timelines: others.length === 0 ? [] : [{ statistic: record, claims }, ...others],
    unknown: beside.unknown,
    choices: choices.filter(({ id }) => !taken.has(id)),
  });
}

/** Statistics by their slugs, each once; one that was merged into another stands for that. */
async function findBeside(database: Database, slugs: readonly string[]) {
  const found = await Promise.all(
    slugs.map(async (slug) => ({ slug, statistic: await findMerged(database, slug) })),
  );
  const statistics = new Map(
    found.flatMap(({ statistic }) => (statistic ? [[statistic.id, statistic]] : [])),
  );
  const timelines = await Promise.all(
    [...statistics.values()].map(async (statistic) => ({
      statistic,
      claims: await listTimelineClaims(database.pool, statistic.id),
    })),
  );
  return { timelines, unknown: found.flatMap(({ slug, statistic }) => (statistic ? [] : [slug])) };
}

async function findMerged(database: Database, slug: string): Promise<PublicStatistic | null> {
  const first = await findPublicStatistic(database, slug);
  const last = first?.kind === 'moved' ? await findPublicStatistic(database, first.slug) : first;
  return last?.kind === 'found' ? last.record : null;
}

function gapsOf({ columns }: CompareMatrix): readonly ColumnGaps[] {
  return columns
    .map(({ key, claims }) => {
      const gaps = findGaps(claims);
      return { key, gaps: gaps.slice(0, GAPS_SHOWN), more: Math.max(0, gaps.length - GAPS_SHOWN) };
    })
    .filter(({ gaps }) => gaps.length > 0)
    .reverse();
}

function ofTable(discrepancies: readonly PublicDiscrepancy[], { rows }: CompareMatrix) {
  const figures = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.figures));
  const inTable = new Set(figures.flatMap(({ reports }) => reports.map(({ id }) => id)));
  return discrepancies.filter(({ claims }) => claims.some(({ id }) => inTable.has(id)));
}

function shownIds({ rows }: CompareMatrix, columns: readonly ColumnGaps[]): ReadonlySet<string> {
  const inTable = rows.flatMap(({ cells }) =>
    cells.flatMap(({ figures }) => figures.map(({ claim }) => claim.id)),
  );
  const inGaps = columns.flatMap(({ gaps }) => gaps.flatMap(({ first, second }) => [first.id, second.id]));
  return new Set([...inTable, ...inGaps]);
}
