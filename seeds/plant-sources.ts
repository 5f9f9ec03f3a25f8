import type { Actor } from '#lib/domain/person.ts';
import type { SourceKind } from '#lib/domain/source.ts';
import type { UseCaseDeps } from '#lib/usecases/deps.ts';
import { nameSource } from '#lib/usecases/name-source.ts';
import { must } from './must.ts';
import { readSources } from './read-facts.ts';

/** The sources of the demo, found by any of their names. */
export interface PlantedSources {
  /** The source of that name; one the facts mention without describing it is named now. */
  readonly find: (name: string, kind: SourceKind | null) => Promise<string>;
}

/** Names the sources of the demo, each after the body it belongs to. */
export async function plantSources(deps: UseCaseDeps, actor: Actor): Promise<PlantedSources> {
  const ids = new Map<string, string>();
  const name = async (fact: Omit<Parameters<typeof nameSource>[2], 'description'>) => {
    const { id } = must(await nameSource(deps, actor, { ...fact, description: null }));
    for (const known of [fact.name, ...fact.aliases]) ids.set(known, id);
    return id;
  };
  const facts = new Map(readSources().map((fact) => [fact.canonical, fact]));
  const plant = async (canonical: string): Promise<string | null> => {
    const known = ids.get(canonical);
    const fact = facts.get(canonical);
    if (known !== undefined || fact === undefined) return known ?? null;
    const { kind, country, aliases } = fact;
    const parentId = fact.parent === null ? null : await plant(fact.parent);
    return name({ name: canonical, kind, country: isCountry(country) ? country : null, parentId, aliases });
  };
  for (const canonical of facts.keys()) await plant(canonical);
  return {
    find: async (wanted, kind) =>
      ids.get(wanted) ??
      name({ name: wanted, kind: kind ?? 'other', country: null, parentId: null, aliases: [] }),
  };
}

/** The facts write INT for international bodies, which is no country. */
function isCountry(code: string | null): boolean {
  return code !== null && code.length === 2;
}
