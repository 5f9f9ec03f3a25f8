import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import {
  type Comparable,
  comparabilityKey,
  compareComparability,
  type DifferingField,
} from './comparability.ts';

/** A kind of figure that may not be weighed against the usual one, and the field that differs most, in a sentence. */
export interface MatrixKind {
  readonly key: string;
  readonly field: DifferingField;
  readonly sentence: string;
}

/** The kinds among claims, but for the usual one: what follows the definition, or else what most of them are. */
export function listKinds(claims: readonly TimelineClaim[], unit: string) {
  const figures = claims.filter((claim) => claim.kind === 'figure');
  const kinds = Map.groupBy(figures, comparabilityKey);
  const usual = usualKind(kinds, { departures: '', unit });
  const others = [...kinds].flatMap(([key, [one]]): readonly MatrixKind[] => {
    if (one === undefined || usual === null) return [];
    const found = compareComparability(usual, one, NAMES);
    return found.comparable ? [] : [{ key, field: found.field, sentence: found.sentence }];
  });
  const places = new Map(others.map(({ key }, place) => [key, place]));
  const placeOf = (claim: TimelineClaim) =>
    claim.kind === 'figure' ? (places.get(comparabilityKey(claim)) ?? null) : null;
  return { others, placeOf };
}

const NAMES = ['the usual figure here', 'this one'] as const;

function usualKind(
  kinds: ReadonlyMap<string, readonly TimelineClaim[]>,
  asDefined: Comparable,
): Comparable | null {
  if (kinds.has(comparabilityKey(asDefined))) return asDefined;
  const [commonest] = [...kinds.values()].sort((a, b) => b.length - a.length);
  return commonest?.[0] ?? null;
}
