import { comparabilityKey } from '#lib/comparison/comparability.ts';
import { compareDecimals } from '#lib/comparison/compare-decimals.ts';
import type { Decimal } from '#lib/domain/figure.ts';
import type { Temporality } from '#lib/domain/statistic.ts';
import { latestFigure } from './latest-figure.ts';
import { listSeries } from './list-series.ts';
import { rememberedFor } from './remembered-for.ts';
import { NOBODY_KEY, type TimelineClaim } from './timeline-claim.ts';

/** What a statistic's claims come to, without adding or averaging anything. */
export interface TimelineSummary {
  /** Figures that stand; retracted ones and absences are not among them. */
  readonly figures: number;
  readonly articles: number;
  /** Voices counted by origin, not by repetition; what is attributed to nobody is no voice. */
  readonly origins: number;
  /** Figures attributed to nobody. */
  readonly unattributed: number;
  readonly retracted: number;
  /** The latest figure of each origin, the latest first; nobody's last. */
  readonly latest: readonly LatestFigure[];
  /** Among the weighed latest figures, the least and the most; null where none can be weighed. */
  readonly least: TimelineClaim | null;
  readonly most: TimelineClaim | null;
}

export interface LatestFigure {
  readonly claim: TimelineClaim;
  /** Whether it was weighed for least and most: not if it counts something else, or has only vague words. */
  readonly isWeighed: boolean;
}

/** Least and most are sought among what each origin says now: in a growing count the least ever said means nothing. */
export const summariseTimeline: (
  claims: readonly TimelineClaim[],
  temporality: Temporality,
) => TimelineSummary = rememberedFor(summarise);

function summarise(claims: readonly TimelineClaim[], temporality: Temporality): TimelineSummary {
  const standing = claims.filter((claim) => claim.status === 'published' && claim.kind === 'figure');
  const latest = listSeries(claims, 'asOf').flatMap(
    (series) => latestFigure(series.claims, temporality, 'asOf') ?? [],
  );
  const kind = weighedKind(latest);
  const isWeighed = (claim: TimelineClaim) => isBounded(claim) && comparabilityKey(claim) === kind;
  const weighed = latest.filter(isWeighed);
  return {
    figures: standing.length,
    articles: new Set(standing.map((claim) => claim.articleId)).size,
    origins: new Set(standing.map((claim) => claim.originKey).filter((key) => key !== NOBODY_KEY)).size,
    unattributed: standing.filter((claim) => claim.originKey === NOBODY_KEY).length,
    retracted: claims.filter((claim) => claim.status === 'retracted').length,
    latest: latest.toSorted(latestFirst).map((claim) => ({ claim, isWeighed: isWeighed(claim) })),
    least: extremeOf(weighed, (a, b) => compareDecimals(lowEnd(a), lowEnd(b))),
    most: extremeOf(weighed, (a, b) => compareDecimals(highEnd(b), highEnd(a))),
  };
}

/** Only figures of one kind are weighed: those that follow the definition, or else the kind most origins use. */
function weighedKind(latest: readonly TimelineClaim[]): string | null {
  const bounded = latest.filter(isBounded);
  const asDefined = bounded.filter((claim) => claim.departures === '');
  const kinds = Map.groupBy(asDefined.length > 0 ? asDefined : bounded, comparabilityKey);
  const [commonest] = [...kinds].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  return commonest?.[0] ?? null;
}

/** Vague words are not weighed: their bounds are a policy's, not the source's. */
function isBounded(claim: TimelineClaim): boolean {
  return claim.vague === null && (claim.low !== null || claim.high !== null);
}

function lowEnd(claim: TimelineClaim): Decimal {
  return claim.low ?? claim.high ?? '0';
}

function highEnd(claim: TimelineClaim): Decimal {
  return claim.high ?? claim.low ?? '0';
}

function extremeOf(
  claims: readonly TimelineClaim[],
  compare: (a: TimelineClaim, b: TimelineClaim) => number,
): TimelineClaim | null {
  const [first, ...rest] = claims;
  return first === undefined
    ? null
    : rest.reduce((best, claim) => (compare(claim, best) < 0 ? claim : best), first);
}

function latestFirst(a: TimelineClaim, b: TimelineClaim): number {
  const nobodyLast = Number(a.originKey === NOBODY_KEY) - Number(b.originKey === NOBODY_KEY);
  if (nobodyLast !== 0 || a.asOfTo === b.asOfTo) return nobodyLast;
  return a.asOfTo < b.asOfTo ? 1 : -1;
}
