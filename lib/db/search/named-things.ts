import { wordsBeside } from '#lib/search/words-beside.ts';
import { type NamedKind, nameHits } from './name-hits.ts';
import type { SearchSession } from './search-session.ts';

/** A record that some words of a query name, and the words beside it. */
export interface NamedThing {
  readonly kind: (typeof KINDS)[number];
  readonly id: string;
  readonly rest: string;
}

const KINDS = ['sources', 'outlets', 'statistics', 'topics'] as const satisfies readonly NamedKind[];

// Names that are hardly alike come after these, and each costs a search of its own.
const MOST_OF_A_KIND = 2;

/**
 * What a query names besides saying words: "minstry of helth wounded" asks for "wounded" among what Gaza's Ministry of
 * Health says, though no quote holds all of these words. Queries in quotation marks mean their words.
 */
export async function findNamedThings(session: SearchSession, words: string): Promise<readonly NamedThing[]> {
  if (!/\S\s+\S/u.test(words) || /["“”]/u.test(words)) return [];
  const rows = await session.ask<NamedRow>((bind) =>
    KINDS.map(
      (kind) => `(SELECT '${kind}' AS kind, id, called FROM (${nameHits(bind, kind, words)}) named
        ORDER BY score DESC LIMIT ${MOST_OF_A_KIND})`,
    ).join(' UNION ALL '),
  );
  return rows.flatMap(({ kind, id, called }) => {
    const rest = wordsBeside(words, called);
    return rest === null || rest === '' ? [] : [{ kind, id, rest }];
  });
}

interface NamedRow {
  readonly kind: NamedThing['kind'];
  readonly id: string;
  readonly called: string;
}
