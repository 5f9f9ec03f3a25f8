import type { FoundClaims, SearchResults } from '#lib/domain/search-results.ts';
import { SEARCH_KINDS, type SearchKind } from '#lib/search/search-request.ts';

/** How much was found of every kind that was looked through. */
export function countsByKind(results: SearchResults): ReadonlyMap<SearchKind, number> {
  const counts = new Map<SearchKind, number>();
  for (const kind of SEARCH_KINDS) {
    const group = results[kind];
    if (group !== null) counts.set(kind, 'total' in group ? group.total : claimCount(group));
  }
  return counts;
}

export function claimCount({ totals }: FoundClaims): number {
  return totals.same + totals.agreeing + totals.worded;
}
