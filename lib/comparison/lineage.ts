import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { compareText } from '#lib/timeline/claim-order.ts';
import { compareReports, type PartDifference, type ReportPart } from './report-parts.ts';

/** How a figure went from article to article. */
export interface Lineage {
  readonly first: FirstReport;
  /** Every report with this one in its place, the earliest publication first; those without a known day last. */
  readonly reports: readonly LineageReport[];
}

/** Which report came first, as far as days of publication tell. */
export type FirstReport =
  | { readonly kind: 'one'; readonly claim: ReportedClaim }
  | { readonly kind: 'sameDay'; readonly day: string; readonly reports: number }
  | { readonly kind: 'unknown' };

export interface LineageReport {
  readonly claim: ReportedClaim;
  /** Whether it is the report whose lineage this is. */
  readonly isThis: boolean;
  /** What was lost, added or changed against the earliest report; empty for that report itself. */
  readonly changes: readonly LineageChange[];
}

/** `dropped` has only what was there before, `added` only what is there now. */
export type LineageChange =
  | { readonly kind: 'dropped'; readonly part: LineagePart; readonly before: string }
  | { readonly kind: 'added'; readonly part: LineagePart; readonly after: string }
  | { readonly kind: 'changed'; readonly part: LineagePart; readonly before: string; readonly after: string };

/** All reports of a lineage say the same number; how a language or a desk spells it is no loss. */
export type LineagePart = Exclude<ReportPart, 'figure' | 'words'>;

/** Orders all reports of one figure, and says of each what became of it in the repeating. */
export function traceLineage(claim: ReportedClaim, others: readonly ReportedClaim[]): Lineage {
  const ordered = [claim, ...others].toSorted(compareReporting);
  const [earliest] = ordered;
  const isKnown = earliest !== undefined && earliest.article.publishedOn !== null;
  return {
    first: firstOf(ordered),
    reports: ordered.map((report) => ({
      claim: report,
      isThis: report.id === claim.id,
      changes: isKnown && report !== earliest ? changesBetween(earliest, report) : [],
    })),
  };
}

/** On one day, whoever stands nearer to the origin comes first: an outlet that cites another has read it. */
function compareReporting(a: ReportedClaim, b: ReportedClaim): number {
  const day = ({ article }: ReportedClaim) => article.publishedOn ?? '9';
  return (
    compareText(day(a), day(b)) || a.attribution.length - b.attribution.length || compareText(a.id, b.id)
  );
}

function firstOf(ordered: readonly ReportedClaim[]): FirstReport {
  const [earliest] = ordered;
  const day = earliest?.article.publishedOn ?? null;
  if (earliest === undefined || day === null) return { kind: 'unknown' };
  const reports = ordered.filter(({ article }) => article.publishedOn === day).length;
  return reports === 1 ? { kind: 'one', claim: earliest } : { kind: 'sameDay', day, reports };
}

function changesBetween(earliest: ReportedClaim, report: ReportedClaim): readonly LineageChange[] {
  return compareReports(earliest, report).flatMap((difference) => toChange(difference) ?? []);
}

function toChange({ part, first, second }: PartDifference): LineageChange | null {
  if (part === 'figure' || part === 'words') return null;
  if (first === null) return second === null ? null : { kind: 'added', part, after: second };
  if (second === null) return { kind: 'dropped', part, before: first };
  return { kind: 'changed', part, before: first, after: second };
}
