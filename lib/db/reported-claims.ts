import type pg from 'pg';
import type { AsOf } from '#lib/domain/as-of.ts';
import type { ClaimStatus } from '#lib/domain/claim.ts';
import type {
  QuotedWords,
  QuoteMark,
  ReportedClaim,
  ReportedEvidence,
  ReportedFigure,
  ReportedRelation,
  StatisticReference,
  TakenStance,
} from '#lib/domain/reported-claim.ts';
import type { UnitLabel } from '#lib/domain/unit.ts';
import { type ClaimNames, readClaimNames } from './claim-names.ts';
import { ask } from './sql/named-query.ts';
import {
  CLAIM_LINKS,
  CLAIM_RELATIONS,
  CLAIM_SPANS,
  type ClaimLinkRow,
  type ClaimRelationRow,
  type ClaimSpanRow,
  REPORTED_CLAIMS,
  type ReportedClaimRow,
} from './sql/reported-claims.ts';

/** What anybody may see. A claim in any other state is no one's business but the desk's. */
const PUBLIC_STATUSES: readonly ClaimStatus[] = ['published', 'retracted'];

/**
 * Claims whole, in the order of `ids`; those that are not public are left out. Names are fetched once per distinct
 * source, outlet and article, which costs a quarter of joining them to every row.
 */
export async function listReportedClaims(
  pool: pg.Pool,
  ids: readonly string[],
): Promise<readonly ReportedClaim[]> {
  return listClaimsInStatus(pool, ids, PUBLIC_STATUSES);
}

/** The same for the desk's preview, drafts included: never for a public page. */
export async function listClaimsForPreview(
  pool: pg.Pool,
  ids: readonly string[],
): Promise<readonly ReportedClaim[]> {
  return listClaimsInStatus(pool, ids, [...PUBLIC_STATUSES, 'draft', 'in_review']);
}

async function listClaimsInStatus(
  pool: pg.Pool,
  ids: readonly string[],
  statuses: readonly ClaimStatus[],
): Promise<readonly ReportedClaim[]> {
  const relations = ids.length === 0 ? [] : await ask(pool, CLAIM_RELATIONS, [ids, statuses]);
  const related = [...new Set(relations.map((row) => row.other_id))];
  const claims = await readClaims(pool, [...new Set([...ids, ...related])], statuses);
  const relationsOf = Map.groupBy(relations, (row) => row.claim_id);
  return ids.flatMap((id) => {
    const claim = claims.get(id);
    return claim === undefined ? [] : { ...claim, relations: toRelations(relationsOf.get(id) ?? [], claims) };
  });
}

type LoneClaim = Omit<ReportedClaim, 'relations'>;

function toRelations(
  rows: readonly ClaimRelationRow[],
  claims: ReadonlyMap<string, LoneClaim>,
): readonly ReportedRelation[] {
  return rows.flatMap(({ kind, reversed, other_id }) => {
    const claim = claims.get(other_id);
    return claim === undefined ? [] : [{ kind, isReversed: reversed, claim }];
  });
}

async function readClaims(
  pool: pg.Pool,
  ids: readonly string[],
  statuses: readonly ClaimStatus[],
): Promise<ReadonlyMap<string, LoneClaim>> {
  if (ids.length === 0) return new Map();
  const rows = await ask(pool, REPORTED_CLAIMS, [ids, statuses]);
  const found = rows.map((row) => row.id);
  const [links, spans] = await Promise.all([
    ask(pool, CLAIM_LINKS, [found]),
    ask(pool, CLAIM_SPANS, [found]),
  ]);
  const names = await readClaimNames(pool, rows, links);
  const linksOf = Map.groupBy(links, (link) => link.claim_id);
  const spansOf = Map.groupBy(spans, (span) => span.claim_id);
  return new Map(
    rows.map((row) => [row.id, toClaim(row, linksOf.get(row.id) ?? [], spansOf.get(row.id) ?? [], names)]),
  );
}

function toClaim(
  row: ReportedClaimRow,
  links: readonly ClaimLinkRow[],
  spans: readonly ClaimSpanRow[],
  names: ClaimNames,
): LoneClaim {
  return {
    id: row.id,
    kind: row.kind,
    status: row.status,
    figure: toFigure(row),
    asOf: toAsOf(row),
    since: row.since,
    saidOn: row.said_on,
    article: names.article(row.article_id),
    attribution: links.map((link) => names.link(link)),
    originKey: row.origin_key,
    statistic: toStatistic(row),
    proposition: toProposition(row),
    evidence: toEvidence(row, spans),
    departureKey: row.departure_key,
    note: row.note,
    retractionReason: row.retraction_reason,
    publishedAt: row.published_at?.toISOString() ?? null,
    retractedAt: row.retracted_at?.toISOString() ?? null,
  };
}

function toFigure(row: ReportedClaimRow): ReportedFigure | null {
  if (row.kind !== 'figure' || row.verbatim === null || row.qualifier === null) return null;
  const { verbatim, qualifier, low, high, best, vague, policy, money_year: moneyYear } = row;
  return {
    verbatim,
    qualifier,
    low,
    high,
    best,
    vague,
    policy,
    unit: toUnit(row),
    counts: row.counts ?? '',
    modality: row.modality ?? 'reported',
    measure: row.measure ?? 'count',
    ...(moneyYear === null ? {} : { moneyYear }),
  };
}

function toUnit(row: ReportedClaimRow): UnitLabel | null {
  const { unit_code, label_singular, label_plural, unit_kind, iso4217 } = row;
  if (unit_code === null || label_singular === null || label_plural === null || unit_kind === null)
    return null;
  return {
    code: unit_code,
    labelSingular: label_singular,
    labelPlural: label_plural,
    kind: unit_kind,
    iso4217,
  };
}

function toAsOf(row: ReportedClaimRow): AsOf | null {
  const { as_of, as_of_from, as_of_to, as_of_precision, as_of_basis } = row;
  const isWhole = as_of !== null && as_of_from !== null && as_of_to !== null;
  if (!isWhole || as_of_precision === null || as_of_basis === null) return null;
  return { date: as_of, from: as_of_from, to: as_of_to, precision: as_of_precision, basis: as_of_basis };
}

function toStatistic(row: ReportedClaimRow): StatisticReference | null {
  const { statistic_id, statistic_slug, statistic_name, counted } = row;
  if (statistic_id === null || statistic_slug === null || statistic_name === null) return null;
  return { id: statistic_id, slug: statistic_slug, name: statistic_name, counted: counted ?? '' };
}

function toProposition(row: ReportedClaimRow): TakenStance | null {
  const { proposition_id, proposition_slug, statement, stance } = row;
  if (proposition_id === null || proposition_slug === null || statement === null || stance === null)
    return null;
  return { id: proposition_id, slug: proposition_slug, statement, stance };
}

function toEvidence(row: ReportedClaimRow, spans: readonly ClaimSpanRow[]): ReportedEvidence {
  switch (row.evidence) {
    case 'recorded':
      return { kind: 'recorded', url: row.recorded_url, note: row.recorded_note };
    case 'table': {
      const cell = spans.find((span) => span.table !== null);
      return { kind: 'table', table: cell?.table ?? '', row: cell?.row ?? '', column: cell?.column ?? '' };
    }
    case 'quote':
      return {
        kind: 'quote',
        words: toWords(row, spans),
        takedownReason: row.takedown_reason,
        capturedAt: row.captured_at?.toISOString() ?? null,
      };
  }
}

function toWords(row: ReportedClaimRow, spans: readonly ClaimSpanRow[]): QuotedWords | null {
  if (row.exact === null) return null;
  return {
    exact: row.exact,
    prefix: row.prefix ?? '',
    suffix: row.suffix ?? '',
    language: row.language ?? 'en',
    translation: row.translation,
    marks: toMarks(row.exact.length, spans),
  };
}

/** The parts of the quote that decided the claim, counted from its first character; words beyond it are not quoted. */
function toMarks(length: number, spans: readonly ClaimSpanRow[]): readonly QuoteMark[] {
  const quoteStart = spans.find((span) => span.role === 'quote')?.start ?? null;
  if (quoteStart === null) return [];
  return spans.flatMap(({ role, start, end }) => {
    if (role === 'quote' || start === null || end === null) return [];
    const mark = { role, start: start - quoteStart, end: end - quoteStart };
    return mark.start >= 0 && mark.end <= length ? [mark] : [];
  });
}
