import type { SearchChoice, SearchChoices } from '#lib/domain/search-results.ts';
import type { SearchFilters } from '#lib/search/search-request.ts';
import type { ClaimHits } from './find-claims.ts';
import type { SearchSession } from './search-session.ts';

// More topics than this are looked for by name.
const MOST_TOPICS = 200;

/** What the filters offer: who says and prints what was found, every topic, and whatever is chosen already. */
export async function listChoices(
  session: SearchSession,
  { source, outlet }: SearchFilters,
  claims: ClaimHits | null,
): Promise<SearchChoices> {
  const rows = await session.ask<SearchChoice & { readonly kind: keyof SearchChoices }>(
    (bind) => `
      (SELECT 'sources' AS kind, slug, name FROM source
        WHERE (id = ANY(${bind(claims?.sources ?? [], 'uuid[]')}) OR slug = ${bind(source, 'text')})
          AND NOT confidential)
      UNION ALL
      (SELECT 'outlets', slug, name FROM outlet
        WHERE id = ANY(${bind(claims?.outlets ?? [], 'uuid[]')}) OR slug = ${bind(outlet, 'text')})
      UNION ALL (SELECT 'topics', slug, name FROM topic ORDER BY name LIMIT ${MOST_TOPICS})
      ORDER BY 1, 3`,
  );
  const ofKind = (wanted: keyof SearchChoices) =>
    rows.filter(({ kind }) => kind === wanted).map(({ slug, name }) => ({ slug, name }));
  return { sources: ofKind('sources'), outlets: ofKind('outlets'), topics: ofKind('topics') };
}
