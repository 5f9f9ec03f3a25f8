import { z } from 'zod';
import { AS_OF_BASES, DATE_PRECISIONS } from '#lib/domain/as-of.ts';
import { CLAIM_KINDS } from '#lib/domain/claim.ts';
import { CLAIM_MOVES, type ClaimMove } from '#lib/domain/claim-life.ts';
import type { ClaimEdit } from '#lib/domain/claim-record.ts';
import { MEASURES, MODALITIES, QUALIFIERS } from '#lib/domain/figure.ts';
import { RELATION_KINDS } from '#lib/domain/relation.ts';
import { SPAN_ROLES } from '#lib/domain/selector.ts';
import { STANCES } from '#lib/domain/stance.ts';

export const day = z.iso.date('must be a day, YYYY-MM-DD');
const decimal = z.string().regex(/^-?\d{1,30}(\.\d{1,20})?$/, 'must be a plain decimal number');
const words = z.string().max(1000);
const offset = z.int().nonnegative();

const figure = z.strictObject({
  verbatim: words,
  qualifier: z.enum(QUALIFIERS),
  low: decimal.nullable(),
  high: decimal.nullable(),
  best: decimal.nullable(),
  unit: z.string().max(100).nullable(),
  counts: words,
  modality: z.enum(MODALITIES),
  measure: z.enum(MEASURES),
  vague: words.nullable(),
  policy: words.nullable(),
  moneyYear: z.int().min(1500, 'must be a year').max(2200, 'must be a year').nullable().exactOptional(),
});

const asOf = z.strictObject({
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a year, month or day in ISO form'),
  from: day,
  to: day,
  precision: z.enum(DATE_PRECISIONS),
  basis: z.enum(AS_OF_BASES),
});

const target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('statistic'), statisticId: z.uuid() }),
  z.strictObject({ kind: z.literal('proposition'), propositionId: z.uuid(), stance: z.enum(STANCES) }),
  z.strictObject({ kind: z.literal('untracked') }),
]);

const departures = z.strictObject({
  scopeIncludes: z.array(z.string().max(100)),
  scopeExcludes: z.array(z.string().max(100)),
  place: words.nullable(),
  start: day.nullable(),
});

const attribution = z.strictObject({
  branch: z.int().nonnegative(),
  position: z.int().nonnegative(),
  sourceId: z.uuid().nullable(),
  outletId: z.uuid().nullable(),
  name: words.min(1),
  wording: words.nullable(),
  start: offset.nullable(),
  end: offset.nullable(),
});

const relation = z.strictObject({ kind: z.enum(RELATION_KINDS), claimId: z.uuid() });

const span = z
  .strictObject({ role: z.enum(SPAN_ROLES), start: offset, end: offset })
  .refine(({ start, end }) => start < end, 'must end after it starts');

/** What may be changed of a claim; unknown fields are refused rather than dropped. */
export const claimEditInput = z.strictObject({
  figure: figure.exactOptional(),
  asOf: asOf.nullable().exactOptional(),
  since: day.nullable().exactOptional(),
  saidOn: day.nullable().exactOptional(),
  target: target.nullable().exactOptional(),
  departures: departures.exactOptional(),
  attribution: z.array(attribution).max(50).exactOptional(),
  relations: z.array(relation).max(50).exactOptional(),
  spans: z.array(span).max(50).exactOptional(),
  note: z.string().max(5000).nullable().exactOptional(),
}) satisfies z.ZodType<ClaimEdit>;

/** A claim drafted from words of an article version; without a kind it is a figure, or else a statement. */
export const claimDraftInput = z.strictObject({
  articleId: z.uuid(),
  versionId: z.uuid(),
  kind: z.enum(CLAIM_KINDS).exactOptional(),
  ...claimEditInput.shape,
});

/** A selection in an article version, to be pre-filled by the engine as a claim of one kind. */
export const selectionInput = z.strictObject({
  versionId: z.uuid(),
  start: offset,
  end: offset,
  kind: z.enum(CLAIM_KINDS).default('figure'),
});

export const claimMoveInput = z.strictObject({
  move: z.enum(CLAIM_MOVES as [ClaimMove, ...ClaimMove[]]),
  reason: z.string().max(5000).nullable().default(null),
});

export const publicationInput = z.strictObject({
  claims: z
    .array(z.strictObject({ id: z.uuid(), revision: z.int() }))
    .min(1)
    .max(1000),
});
