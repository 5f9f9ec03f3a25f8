import { NOBODY_NAMED } from '#lib/format/format-attribution.ts';
import { compareClaimsOn, compareText, dayOn } from './claim-order.ts';
import { rememberedFor } from './remembered-for.ts';
import { NOBODY_KEY, type TimelineClaim } from './timeline-claim.ts';
import type { TimelineAxis } from './timeline-view.ts';

/** The claims of one voice, earliest first. */
export interface TimelineSeries {
  readonly key: string;
  readonly name: string;
  readonly slug: string | null;
  readonly colourIndex: number | null;
  /** How many origins it holds: 1, but for the gathered rest of many. */
  readonly origins: number;
  readonly claims: readonly TimelineClaim[];
}

/** One series per origin; joint origins are one voice, and what is attributed to nobody is one series. */
export const listSeries = rememberedFor(
  (claims: readonly TimelineClaim[], axis: TimelineAxis): readonly TimelineSeries[] => {
    const byOrigin = Map.groupBy(claims, (claim) => claim.originKey);
    return [...byOrigin.values()].map((ofOrigin) => toSeries(ofOrigin, axis)).sort(compareSeriesOn(axis));
  },
);

/**
 * At most `most` series: beyond it the origins with the fewest claims share one, each mark still saying whose it is.
 * More lines than this cannot be told apart by colour and pattern.
 */
export function gatherSeries(series: readonly TimelineSeries[], most: number, axis: TimelineAxis) {
  if (series.length <= most) return series;
  const bySize = series.toSorted((a, b) => b.claims.length - a.claims.length || compareText(a.key, b.key));
  const kept = new Set(bySize.slice(0, most - 1));
  const rest = bySize.slice(most - 1);
  return [...series.filter((one) => kept.has(one)), gathered(rest, axis)];
}

/** Key of the series that holds the gathered rest; no origin has it, ids being UUIDs. */
export const REST_KEY = 'rest';

function gathered(rest: readonly TimelineSeries[], axis: TimelineAxis): TimelineSeries {
  return {
    key: REST_KEY,
    name: `${rest.length} other sources`,
    slug: null,
    colourIndex: null,
    origins: rest.length,
    claims: rest.flatMap((series) => series.claims).sort(compareClaimsOn(axis)),
  };
}

function toSeries(claims: readonly TimelineClaim[], axis: TimelineAxis): TimelineSeries {
  const ordered = claims.toSorted(compareClaimsOn(axis));
  const [first] = ordered;
  if (first === undefined) throw new Error('A series without claims');
  const isNobody = first.originKey === NOBODY_KEY;
  return {
    key: first.originKey,
    name: isNobody ? NOBODY_NAMED : first.originName,
    slug: isNobody ? null : first.originSlug,
    colourIndex: isNobody ? null : first.colourIndex,
    origins: 1,
    claims: ordered,
  };
}

/** By first appearance; the unattributed last, since it is nobody's voice. */
function compareSeriesOn(axis: TimelineAxis) {
  return (a: TimelineSeries, b: TimelineSeries): number =>
    Number(a.key === NOBODY_KEY) - Number(b.key === NOBODY_KEY) ||
    compareText(firstDay(a, axis), firstDay(b, axis)) ||
    compareText(a.name, b.name) ||
    compareText(a.key, b.key);
}

function firstDay(series: TimelineSeries, axis: TimelineAxis): string {
  const [first] = series.claims;
  return (first && dayOn(first, axis)) ?? '';
}
