import type { ComparedClaim, StatisticClaims } from '#lib/comparison/review.ts';
import type { AsOfBasis, DatePrecision } from '#lib/domain/as-of.ts';
import type { Qualifier } from '#lib/domain/figure.ts';
import { jointNames } from '#lib/format/format-attribution.ts';
import { CONFIDENTIAL_NAME } from './claim-names.ts';
import {
  COMPARED_ABSENCES,
  COMPARED_CLAIMS,
  COMPARED_PARTS,
  COMPARED_RELAYS,
} from './sql/compared-claims.ts';
import type { WriteTransaction } from './transaction.ts';

/** All that the discrepancy rules weigh of a statistic, as the running transaction sees it. */
export async function readComparedClaims(
  transaction: WriteTransaction,
  statisticId: string,
): Promise<StatisticClaims> {
  const definition = await transaction.statisticDefinition.findFirstOrThrow({
    where: { statisticId },
    orderBy: { number: 'desc' },
    include: { unit: true },
  });
  const rows = await transaction.$queryRawUnsafe<ComparedRow[]>(COMPARED_CLAIMS, statisticId);
  const parts = await transaction.$queryRawUnsafe<PartRow[]>(COMPARED_PARTS, statisticId);
  const absences = await transaction.$queryRawUnsafe<AbsenceRow[]>(COMPARED_ABSENCES, statisticId);
  const relays = await transaction.$queryRawUnsafe<RelayRow[]>(COMPARED_RELAYS, statisticId);
  const { names, parents } = await readOrigins(transaction, [...rows, ...parts, ...absences]);
  const { code, labelSingular, labelPlural, kind, iso4217 } = definition.unit;
  return {
    claims: rows.map((row) => toComparedClaim(row, names)),
    subject: {
      temporality: definition.temporality,
      unit: { code, labelSingular, labelPlural, kind, iso4217 },
    },
    relays: toRelays(relays),
    doubts: absences.map(({ article_id: articleId, origin_key: originKey }) => ({
      articleId,
      originKey,
      originName: nameOf(originKey, names),
    })),
    parents,
    parts: parts.map((row) => ({ part: toComparedClaim(row, names), wholeId: row.whole_id })),
  };
}

interface ComparedRow {
  readonly id: string;
  readonly article_id: string;
  readonly verbatim: string;
  readonly qualifier: Qualifier;
  readonly low: string | null;
  readonly high: string | null;
  readonly vague: string | null;
  readonly unit_code: string;
  readonly departure_key: string;
  readonly as_of_from: string;
  readonly as_of_to: string;
  readonly as_of_precision: DatePrecision;
  readonly as_of_basis: AsOfBasis;
  readonly said_on: string | null;
  readonly published_on: string | null;
  readonly origin_key: string;
  readonly outlet_name: string;
}

interface PartRow extends ComparedRow {
  readonly whole_id: string;
}

type AbsenceRow = Pick<ComparedRow, 'article_id' | 'origin_key'>;

interface RelayRow {
  readonly claim_id: string;
  readonly name: string;
  readonly confidential: boolean;
}

/** The names of all origins, and whom they belong to; names of sources that may not be named are not read. */
async function readOrigins(transaction: WriteTransaction, rows: readonly Pick<ComparedRow, 'origin_key'>[]) {
  const ids = [...new Set(rows.flatMap(({ origin_key }) => idsIn(origin_key)))];
  const where = { id: { in: ids } };
  const sources = await transaction.source.findMany({
    where,
    select: { id: true, name: true, confidential: true, parentId: true },
  });
  const outlets = await transaction.outlet.findMany({ where, select: { id: true, name: true } });
  const names = new Map([
    ...sources.map(({ id, name, confidential }) => [id, confidential ? CONFIDENTIAL_NAME : name] as const),
    ...outlets.map(({ id, name }) => [id, name] as const),
  ]);
  const parents = new Map(
    sources.flatMap(({ id, parentId }) => (parentId === null ? [] : [[id, parentId] as const])),
  );
  return { names, parents };
}

function idsIn(originKey: string): readonly string[] {
  return originKey === '' ? [] : originKey.split('+');
}

function toComparedClaim(row: ComparedRow, names: ReadonlyMap<string, string>): ComparedClaim {
  return {
    id: row.id,
    kind: 'figure',
    status: 'published',
    verbatim: row.verbatim,
    qualifier: row.qualifier,
    low: row.low,
    high: row.high,
    vague: row.vague,
    unit: row.unit_code,
    departures: row.departure_key,
    asOfFrom: row.as_of_from,
    asOfTo: row.as_of_to,
    asOfPrecision: row.as_of_precision,
    asOfBasis: row.as_of_basis,
    saidOn: row.said_on,
    publishedOn: row.published_on,
    originKey: row.origin_key,
    originName: nameOf(row.origin_key, names),
    outletName: row.outlet_name,
    articleId: row.article_id,
  };
}

function nameOf(originKey: string, names: ReadonlyMap<string, string>): string {
  return jointNames(idsIn(originKey).flatMap((id) => names.get(id) ?? []));
}

function toRelays(rows: readonly RelayRow[]): ReadonlyMap<string, readonly string[]> {
  const byClaim = Map.groupBy(rows, ({ claim_id }) => claim_id);
  return new Map(
    [...byClaim].map(([id, links]) => [
      id,
      links.map(({ name, confidential }) => (confidential ? CONFIDENTIAL_NAME : name)),
    ]),
  );
}
