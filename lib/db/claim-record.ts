import type { AsOf } from '#lib/domain/as-of.ts';
import type {
  ClaimAttribution,
  ClaimEvidence,
  ClaimFigure,
  ClaimRecord,
  ClaimSuggestion,
  ClaimTarget,
} from '#lib/domain/claim-record.ts';
import type { Prisma } from './generated/client.ts';
import type { WriteTransaction } from './transaction.ts';

const WHOLE = {
  quote: true,
  spans: { orderBy: [{ start: 'asc' }, { role: 'asc' }] },
  attributions: { orderBy: [{ branch: 'asc' }, { position: 'asc' }] },
  relationsFrom: { select: { toId: true, kind: true }, orderBy: [{ kind: 'asc' }, { toId: 'asc' }] },
} satisfies Prisma.ClaimInclude;

type ClaimRow = Prisma.ClaimGetPayload<{ include: typeof WHOLE }>;

/** The claim as it stands, or null where there is none. */
export async function findClaimRecord(
  transaction: WriteTransaction,
  id: string,
): Promise<ClaimRecord | null> {
  const row = await transaction.claim.findUnique({ where: { id }, include: WHOLE });
  return row === null ? null : toClaimRecord(row);
}

/** All claims of an article in reading order: by where their quote begins, then by number. */
export async function listClaimRecords(
  transaction: WriteTransaction,
  articleId: string,
): Promise<readonly ClaimRecord[]> {
  const rows = await transaction.claim.findMany({ where: { articleId }, include: WHOLE });
  return rows.map(toClaimRecord).sort((a, b) => firstOffset(a) - firstOffset(b) || (a.id < b.id ? -1 : 1));
}

function firstOffset(claim: ClaimRecord): number {
  if (claim.evidence.kind !== 'quote') return Number.MAX_SAFE_INTEGER;
  const number = claim.evidence.spans.find((span) => span.role === 'number');
  const first = number ?? claim.evidence.spans.find((span) => span.role === 'quote');
  return first?.start ?? Number.MAX_SAFE_INTEGER;
}

function toClaimRecord(row: ClaimRow): ClaimRecord {
  return {
    id: row.id,
    kind: row.kind,
    status: row.status,
    revision: row.revision,
    articleId: row.articleId,
    versionId: row.versionId,
    evidence: toEvidence(row),
    figure: toFigure(row),
    asOf: toAsOf(row),
    since: toDay(row.since),
    saidOn: toDay(row.saidOn),
    target: toTarget(row),
    departures: {
      scopeIncludes: row.scopeIncludes,
      scopeExcludes: row.scopeExcludes,
      place: row.departurePlace,
      start: toDay(row.departureStart),
    },
    attribution: row.attributions.map(toAttribution),
    relations: row.relationsFrom.map(({ kind, toId }) => ({ kind, claimId: toId })),
    suggestion: toSuggestion(row),
    note: row.note,
    retractionReason: row.retractionReason,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    publishedAt: row.publishedAt?.toISOString() ?? null,
  };
}

function toFigure(row: ClaimRow): ClaimFigure | null {
  if (row.kind !== 'figure' || row.qualifier === null || row.verbatim === null) return null;
  return {
    verbatim: row.verbatim,
    qualifier: row.qualifier,
    low: row.low?.toFixed() ?? null,
    high: row.high?.toFixed() ?? null,
    best: row.best?.toFixed() ?? null,
    unit: row.unitCode,
    counts: row.counts ?? '',
    modality: row.modality ?? 'reported',
    measure: row.measure ?? 'count',
    vague: row.vague,
    policy: row.policy,
    ...(row.moneyYear === null ? {} : { moneyYear: row.moneyYear }),
  };
}

function toEvidence(row: ClaimRow): ClaimEvidence {
  if (row.evidence === 'recorded') return { kind: 'recorded', url: row.recordedUrl, note: row.recordedNote };
  if (row.evidence === 'table') {
    const cell = row.spans.find((span) => span.locator === 'table');
    return { kind: 'table', table: cell?.table ?? '', row: cell?.row ?? '', column: cell?.column ?? '' };
  }
  return {
    kind: 'quote',
    quote: {
      exact: row.quote?.exact ?? null,
      prefix: row.quote?.prefix ?? null,
      suffix: row.quote?.suffix ?? null,
      language: row.quote?.language ?? 'en',
    },
    spans: row.spans.flatMap(({ role, start, end }) =>
      start === null || end === null ? [] : [{ role, start, end }],
    ),
  };
}

function toAsOf(row: ClaimRow): AsOf | null {
  const { asOf, asOfFrom, asOfTo, asOfPrecision, asOfBasis } = row;
  if (asOf === null || asOfFrom === null || asOfTo === null || asOfPrecision === null || asOfBasis === null) {
    return null;
  }
  return {
    date: asOf,
    from: isoDay(asOfFrom),
    to: isoDay(asOfTo),
    precision: asOfPrecision,
    basis: asOfBasis,
  };
}

function toTarget(row: ClaimRow): ClaimTarget | null {
  if (row.statisticId !== null) return { kind: 'statistic', statisticId: row.statisticId };
  if (row.propositionId !== null && row.stance !== null) {
    return { kind: 'proposition', propositionId: row.propositionId, stance: row.stance };
  }
  return row.untracked ? { kind: 'untracked' } : null;
}

function toAttribution(row: ClaimRow['attributions'][number]): ClaimAttribution {
  const { branch, position, sourceId, outletId, name, wording, start, end } = row;
  return { branch, position, sourceId, outletId, name, wording, start, end };
}

function toSuggestion(row: ClaimRow): ClaimSuggestion | null {
  return row.confidence === null ? null : { confidence: row.confidence.toNumber(), because: row.because };
}

function toDay(date: Date | null): string | null {
  return date === null ? null : isoDay(date);
}

/** Prisma reads a day as midnight UTC. */
function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
