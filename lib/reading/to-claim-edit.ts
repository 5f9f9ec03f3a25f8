import type { AsOf } from '#lib/domain/as-of.ts';
import type { ClaimAttribution, ClaimEdit, ClaimSpan } from '#lib/domain/claim-record.ts';
import type { SpanRole, TextSpan } from '#lib/domain/selector.ts';
import type { ReadDenial } from './list-denials.ts';
import type { ReadDate, ReadFigure, ReadSource } from './reading.ts';
import type { SelectedWords } from './words-in-selection.ts';

/** A figure the engine read, in the form in which claims are drafted and edited. */
export function toClaimEdit(figure: ReadFigure): ClaimEdit {
  const { verbatim, qualifier, low, high, best, unit, counts, modality, measure, vague, policy } = figure;
  return {
    figure: { verbatim, qualifier, low, high, best, unit, counts, modality, measure, vague, policy },
    asOf: figure.asOf === null ? null : toAsOf(figure.asOf),
    since: figure.since?.from ?? null,
    attribution: toAttribution(figure),
    spans: toSpans(figure),
  };
}

/** A denial the engine read, as a statement of whoever denies; the claims it denies are named once they are stored. */
export function toDenialEdit({ quote, source }: ReadDenial): ClaimEdit {
  return {
    attribution: [toLink(source, 0, 0)],
    spans: [
      { role: 'quote', start: quote.start, end: quote.end },
      { role: 'source', start: source.start, end: source.end },
    ],
  };
}

/** Words without a value, as a statement or the absence of a figure; only an absence stands at a day. */
export function toWordsEdit(
  { quote, source, asOf }: SelectedWords,
  kind: 'statement' | 'absence',
): ClaimEdit {
  const spans: readonly ClaimSpan[] = [{ role: 'quote', start: quote.start, end: quote.end }];
  return {
    ...(kind === 'absence' ? { asOf: asOf === null ? null : toAsOf(asOf) } : {}),
    attribution: source === null ? [] : [toLink(source, 0, 0)],
    spans: source === null ? spans : [...spans, { role: 'source', start: source.start, end: source.end }],
  };
}

function toAsOf({ date, from, to, precision, basis }: ReadDate): AsOf {
  return { date, from, to, precision, basis };
}

/** Joint origins are branches, each relayed by the same links. */
function toAttribution({ source, joint, via }: ReadFigure): readonly ClaimAttribution[] {
  if (source === null) return [];
  const origins = joint.length > 0 ? joint : [source.name];
  return origins.flatMap((name, branch) =>
    [...via, { ...source, name }].map((link, position) => toLink(link, branch, position)),
  );
}

function toLink(
  { name, wording, start, end }: ReadSource,
  branch: number,
  position: number,
): ClaimAttribution {
  return { branch, position, sourceId: null, outletId: null, name, wording, start, end };
}

function toSpans(figure: ReadFigure): readonly ClaimSpan[] {
  const parts: readonly (readonly [SpanRole, TextSpan | null])[] = [
    ['quote', figure.quote],
    ['number', figure.number],
    ['qualifier', figure.qualifierSpan],
    ['counts', figure.countsSpan],
    ['source', figure.source],
    ['date', figure.asOf?.span ?? null],
  ];
  return parts.flatMap(([role, span]) => (span === null ? [] : [{ role, start: span.start, end: span.end }]));
}
