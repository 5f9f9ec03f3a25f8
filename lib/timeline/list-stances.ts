import type { Stance } from '#lib/domain/stance.ts';
import { NOBODY_NAMED } from '#lib/format/format-attribution.ts';
import { compareText } from './claim-order.ts';
import type { StanceClaim } from './stance-claim.ts';
import { NOBODY_KEY } from './timeline-claim.ts';

/** Everything one voice said of a proposition, earliest first. */
export interface StanceSeries {
  readonly key: string;
  readonly name: string;
  readonly slug: string | null;
  readonly colourIndex: number | null;
  readonly claims: readonly StanceClaim[];
  /** Its latest word that stands; null where all were retracted. */
  readonly latest: StanceClaim | null;
}

/** One series per origin, by first appearance; what is attributed to nobody comes last, being nobody's voice. */
export function listStances(claims: readonly StanceClaim[]): readonly StanceSeries[] {
  const byOrigin = Map.groupBy(claims, ({ originKey }) => originKey);
  return [...byOrigin.values()].map(toSeries).sort(bySpeaking);
}

/** How many sources take each stance, each counted once, by its latest word. */
export interface StanceCounts {
  readonly bySource: Readonly<Record<Stance, number>>;
  /** Claims that stand and are attributed to nobody. */
  readonly unattributed: number;
}

export function countStances(series: readonly StanceSeries[]): StanceCounts {
  const voices = series.filter(({ key }) => key !== NOBODY_KEY);
  const taking = (stance: Stance) => voices.filter(({ latest }) => latest?.stance === stance).length;
  const nobody = series.find(({ key }) => key === NOBODY_KEY);
  return {
    bySource: {
      asserts: taking('asserts'),
      denies: taking('denies'),
      doubts: taking('doubts'),
      conditional: taking('conditional'),
    },
    unattributed: nobody?.claims.filter(({ status }) => status === 'published').length ?? 0,
  };
}

function toSeries(claims: readonly StanceClaim[]): StanceSeries {
  const ordered = claims.toSorted(compareStances);
  const [first] = ordered;
  if (first === undefined) throw new Error('A series without claims');
  const isNobody = first.originKey === NOBODY_KEY;
  return {
    key: first.originKey,
    name: isNobody ? NOBODY_NAMED : first.originName,
    slug: isNobody ? null : first.originSlug,
    colourIndex: isNobody ? null : first.colourIndex,
    claims: ordered,
    latest: ordered.findLast(({ status }) => status === 'published') ?? null,
  };
}

/** Earliest first; on one day a stated date comes after "on or before", being the better known. */
export function compareStances(a: StanceClaim, b: StanceClaim): number {
  return (
    compareText(a.day ?? '', b.day ?? '') ||
    Number(a.basis === 'stated') - Number(b.basis === 'stated') ||
    compareText(a.publishedOn ?? '', b.publishedOn ?? '') ||
    compareText(a.id, b.id)
  );
}

function bySpeaking(a: StanceSeries, b: StanceSeries): number {
  return (
    Number(a.key === NOBODY_KEY) - Number(b.key === NOBODY_KEY) ||
    compareText(a.claims[0]?.day ?? '', b.claims[0]?.day ?? '') ||
    compareText(a.name, b.name) ||
    compareText(a.key, b.key)
  );
}
