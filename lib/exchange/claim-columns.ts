import { readDepartureKey } from '#lib/comparison/departures.ts';
import type { ExportedClaim } from '#lib/domain/exported-claim.ts';
import type { ReportedEvidence } from '#lib/domain/reported-claim.ts';
import { addressOf } from '#lib/format/address.ts';
import { attributionInWords, originInWords } from '#lib/format/format-attribution.ts';
import { figureInWords } from '#lib/format/format-figure.ts';
import { contextAfter, contextBefore } from '#lib/format/quote-context.ts';
import { underRecordNames } from '#lib/format/under-record-names.ts';
import { type Cell, column, type ExportSetting } from './column.ts';

/**
 * Every column of a file of claims, in its order. The head of a table, the keys of a JSON file, the list of columns in
 * it and the page that explains them are all made from this list; what each means stands in the catalogue of messages.
 */
export const CLAIM_COLUMNS = [
  column('id', 'id', '01956b1e-6a52-7f3a-9c51-2f7f7c1d8e10', (claim) => claim.id),
  column('url', 'address', 'https://figures.example/claims/01956b1e-6a52-7f3a-9c51-2f7f7c1d8e10', urlOf),
  column('status', 'code', 'published', (claim) => claim.status),
  column('kind', 'code', 'figure', (claim) => claim.kind),
  column(
    'statistic_id',
    'id',
    '01956b1e-0c11-7d02-8f6e-5f1f0a0b9c33',
    (claim) => claim.statistic?.id ?? null,
  ),
  column('statistic', 'text', 'People injured in the flood', (claim) => claim.statistic?.name ?? null),

  column('figure', 'text', 'at least 7,000 people missing', figureOf),
  column('verbatim', 'text', '7,000', (claim) => claim.figure?.verbatim ?? null),
  column('qualifier', 'code', 'at_least', (claim) => claim.figure?.qualifier ?? null),
  column('low', 'decimal', '7000', (claim) => claim.figure?.low ?? null, 'unit'),
  column('high', 'decimal', '', (claim) => claim.figure?.high ?? null, 'unit'),
  column('best', 'decimal', '', (claim) => claim.figure?.best ?? null, 'unit'),
  column('range_kind', 'code', 'confidence_interval', (claim) => claim.range.kind),
  column('range_level', 'decimal', '95', (claim) => claim.range.level, 'percent'),
  column('low_qualifier', 'code', 'at_least', (claim) => claim.range.lowQualifier),
  column('high_qualifier', 'code', 'more_than', (claim) => claim.range.highQualifier),
  column('vague', 'text', 'hundreds', (claim) => claim.figure?.vague ?? null),
  column('policy', 'code', 'house-1', (claim) => claim.figure?.policy ?? null),
  column('unit', 'code', 'people', (claim) => claim.figure?.unit?.code ?? null),
  column('counts', 'text', 'people missing', (claim) => claim.figure?.counts || null),
  column('modality', 'code', 'reported', (claim) => claim.figure?.modality ?? null),
  column('measure', 'code', 'count', (claim) => claim.figure?.measure ?? null),
  column('money_year', 'integer', '2015', (claim) => claim.figure?.moneyYear ?? null, 'year'),

  column('as_of', 'date', '2024-03', (claim) => claim.asOf?.date ?? null),
  column('as_of_from', 'day', '2024-03-01', (claim) => claim.asOf?.from ?? null),
  column('as_of_to', 'day', '2024-03-31', (claim) => claim.asOf?.to ?? null),
  column('as_of_precision', 'code', 'month', (claim) => claim.asOf?.precision ?? null),
  column('as_of_basis', 'code', 'stated', (claim) => claim.asOf?.basis ?? null),
  column('counted_since', 'day', '2023-10-07', (claim) => claim.since),
  column('said_on', 'day', '2024-03-21', (claim) => claim.saidOn),
  column('published_on', 'day', '2024-03-22', (claim) => claim.article.publishedOn),
  column('captured_at', 'instant', '2024-03-23T09:12:00.000Z', ({ evidence }) => capturedAt(evidence)),

  column('source', 'text', 'Port Sample fire service', originOf),
  column('origin_key', 'text', '01956b1e-2d55-7a10-b1f4-90c3a8e5d712', (claim) => claim.originKey || null),
  column('attribution', 'text', 'Sample Wire, citing Port Sample fire service', chainOf),
  column(
    'attribution_links',
    'list',
    '[{"branch":0,"position":0,"name":"the fire service","wording":"said"}]',
    linksOf,
  ),
  column('outlet', 'text', 'Sample Wire', (claim) => claim.article.outlet.name),
  column('outlet_is_fictional', 'truth', 'true', (claim) => claim.article.outlet.fictional),
  column('article_id', 'id', '01956b1e-4f80-7c6b-8a2d-3b9d5e7f1a20', (claim) => claim.article.id),
  column('headline', 'text', 'Flood in Port Sample', (claim) => claim.article.headline),
  column('headline_is_ours', 'truth', 'false', (claim) => claim.article.headlineIsOurs),
  column('article_url', 'address', 'https://wire.example/flood', (claim) => claim.article.url),
  column('article_language', 'code', 'en', (claim) => claim.article.language),

  column('evidence', 'code', 'quote', (claim) => claim.evidence.kind),
  column(
    'quote',
    'text',
    'At least 46 people were injured',
    ({ evidence }) => wordsOf(evidence)?.exact ?? null,
  ),
  column('quote_before', 'text', '…on Friday. ', ({ evidence }) => beforeOf(evidence)),
  column('quote_after', 'text', ', the fire service said…', ({ evidence }) => afterOf(evidence)),
  column('quote_language', 'code', 'en', ({ evidence }) => wordsOf(evidence)?.language ?? null),
  column('quote_translation', 'text', '', ({ evidence }) => wordsOf(evidence)?.translation ?? null),
  column('evidence_locator', 'list', '[{"table":"Table 2","row":"Total","column":"Injured"}]', locatorOf),

  column('scope_includes', 'list', '["unidentified"]', (claim) => departuresOf(claim).scopeIncludes),
  column('scope_excludes', 'list', '["police"]', (claim) => departuresOf(claim).scopeExcludes),
  column('departure_place', 'text', '', (claim) => departuresOf(claim).place),
  column('departure_start', 'day', '', (claim) => departuresOf(claim).start),
  column('relations', 'list', '[{"kind":"part_of","reversed":false,"claim_id":"01956b1e-…"}]', relationsOf),

  column('note', 'text', '', (claim) => claim.note),
  column('revision', 'integer', '3', (claim) => claim.revision),
  column('first_published_at', 'instant', '2024-03-23T10:00:00.000Z', (claim) => claim.publishedAt),
  column('last_changed_at', 'instant', '2024-03-23T10:00:00.000Z', (claim) => claim.changedAt),
  column('retracted_at', 'instant', '', (claim) => claim.retractedAt),
  column('retraction_reason', 'text', '', (claim) => claim.retractionReason),
  // In every row, so that it stays with rows that are filtered, joined or copied elsewhere.
  column('caveat', 'text', 'Counts of the first days are incomplete.', (_, { caveat }) => caveat),
] as const;

export type ColumnName = (typeof CLAIM_COLUMNS)[number]['name'];

function urlOf({ id }: ExportedClaim, { site, locale }: ExportSetting): string {
  return new URL(addressOf(locale, 'claims', id), site).href;
}

function figureOf({ figure }: ExportedClaim, { locale }: ExportSetting): string | null {
  return figure === null || figure.unit === null ? null : figureInWords(figure, figure.unit, locale).phrase;
}

/** Empty where the article names nobody: a word for it would look like a name. */
function originOf({ attribution }: ExportedClaim, { locale }: ExportSetting): string | null {
  return attribution.length === 0 ? null : originInWords(underRecordNames(attribution), locale);
}

function chainOf({ article, attribution }: ExportedClaim, { locale }: ExportSetting): string {
  return attributionInWords(article.outlet.name, underRecordNames(attribution), locale);
}

function linksOf({ attribution }: ExportedClaim): Cell {
  return attribution.map(({ branch, position, name, wording, target }) => ({
    branch,
    position,
    name,
    wording,
    record: target === null ? null : { kind: target.kind, id: target.id, name: target.name },
  }));
}

function wordsOf(evidence: ReportedEvidence) {
  return evidence.kind === 'quote' ? evidence.words : null;
}

function beforeOf(evidence: ReportedEvidence): string | null {
  return contextBefore(wordsOf(evidence)?.prefix ?? '') || null;
}

function afterOf(evidence: ReportedEvidence): string | null {
  return contextAfter(wordsOf(evidence)?.suffix ?? '') || null;
}

function capturedAt(evidence: ReportedEvidence): string | null {
  return evidence.kind === 'quote' ? evidence.capturedAt : null;
}

/** Where the claim stands: the cell of a table, or where it was read; a quote is its own place. */
function locatorOf({ evidence }: ExportedClaim): Cell {
  switch (evidence.kind) {
    case 'quote':
      return null;
    case 'table':
      return [{ table: evidence.table, row: evidence.row, column: evidence.column }];
    case 'recorded':
      return [{ url: evidence.url, note: evidence.note }];
  }
}

function departuresOf({ departureKey }: ExportedClaim) {
  return readDepartureKey(departureKey);
}

function relationsOf({ relations }: ExportedClaim): Cell {
  return relations.map(({ kind, isReversed, claim }) => ({ kind, reversed: isReversed, claim_id: claim.id }));
}
