import { departureKey, originKey } from '#lib/domain/claim-keys.ts';
import type { ClaimAttribution, ClaimEdit, ClaimRecord, ClaimSpan } from '#lib/domain/claim-record.ts';
import type { ClaimRelation } from '#lib/domain/relation.ts';
import type { Prisma } from './generated/client.ts';

/** The columns of a claim that an edit sets; what the edit leaves out is left alone. */
export function claimColumns(edit: ClaimEdit): ClaimColumns {
  return {
    ...figureColumns(edit),
    ...asOfColumns(edit),
    ...(edit.since === undefined ? {} : { since: toDate(edit.since) }),
    ...(edit.saidOn === undefined ? {} : { saidOn: toDate(edit.saidOn) }),
    ...targetColumns(edit),
    ...departureColumns(edit),
    ...(edit.note === undefined ? {} : { note: edit.note }),
  };
}

/** The keys by which claims are compared, computed from the claim as it will stand. */
export function comparisonKeys(claim: Pick<ClaimRecord, 'figure' | 'departures' | 'attribution'>): {
  departureKey: string;
  originKey: string;
} {
  return {
    departureKey: departureKey(claim.figure, claim.departures),
    originKey: originKey(claim.attribution),
  };
}

/** A chain as rows of one claim. */
export function attributionRows(
  claimId: string,
  attribution: readonly ClaimAttribution[],
): Prisma.AttributionCreateManyInput[] {
  return attribution.map(({ branch, position, sourceId, outletId, name, wording, start, end }) => ({
    claimId,
    branch,
    position,
    sourceId,
    outletId,
    name,
    wording,
    start,
    end,
  }));
}

/** The relations in which one claim stands to others, as rows. */
export function relationRows(
  fromId: string,
  relations: readonly ClaimRelation[],
): Prisma.ClaimRelationCreateManyInput[] {
  return relations.map(({ kind, claimId }) => ({ fromId, toId: claimId, kind }));
}

/** The spans of a quote as rows of one claim. */
export function spanRows(claimId: string, spans: readonly ClaimSpan[]): Prisma.ClaimSpanCreateManyInput[] {
  return spans.map(({ role, start, end }) => ({ claimId, role, start, end }));
}

type ClaimColumns = Omit<Partial<Prisma.ClaimUncheckedCreateInput>, RelationName>;
type RelationName = 'quote' | 'spans' | 'attributions' | 'comments' | 'importRows' | 'discrepancies';

function figureColumns({ figure }: ClaimEdit): ClaimColumns {
  if (figure === undefined) return {};
  return {
    verbatim: figure.verbatim,
    qualifier: figure.qualifier,
    low: figure.low,
    high: figure.high,
    best: figure.best,
    unitCode: figure.unit,
    counts: figure.counts,
    modality: figure.modality,
    measure: figure.measure,
    vague: figure.vague,
    policy: figure.policy,
    moneyYear: figure.moneyYear ?? null,
  };
}

function asOfColumns({ asOf }: ClaimEdit): ClaimColumns {
  if (asOf === undefined) return {};
  if (asOf === null) {
    return { asOf: null, asOfFrom: null, asOfTo: null, asOfPrecision: null, asOfBasis: null };
  }
  return {
    asOf: asOf.date,
    asOfFrom: new Date(asOf.from),
    asOfTo: new Date(asOf.to),
    asOfPrecision: asOf.precision,
    asOfBasis: asOf.basis,
  };
}

function targetColumns({ target }: ClaimEdit): ClaimColumns {
  if (target === undefined) return {};
  return {
    statisticId: target?.kind === 'statistic' ? target.statisticId : null,
    propositionId: target?.kind === 'proposition' ? target.propositionId : null,
    stance: target?.kind === 'proposition' ? target.stance : null,
    untracked: target?.kind === 'untracked',
  };
}

function departureColumns({ departures }: ClaimEdit): ClaimColumns {
  if (departures === undefined) return {};
  return {
    scopeIncludes: [...departures.scopeIncludes],
    scopeExcludes: [...departures.scopeExcludes],
    departurePlace: departures.place,
    departureStart: toDate(departures.start),
  };
}

function toDate(day: string | null): Date | null {
  return day === null ? null : new Date(day);
}
