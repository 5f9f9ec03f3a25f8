import type { AttributionLink } from '#lib/domain/attribution.ts';
import { isolateName } from './isolate-name.ts';

/** What is said in place of an origin where an article attributes a figure to nobody. */
export const NOBODY_NAMED = 'nobody named';

type NamedLink = Pick<AttributionLink, 'branch' | 'position' | 'name'>;

/** Whose voice the claim is: "Gaza's Ministry of Health", "police and organisers jointly", "nobody named". */
export function originInWords(links: readonly NamedLink[], locale = 'en'): string {
  const names = branchesOf(links).flatMap((branch) => branch.at(-1)?.name ?? []);
  return jointNames(names, locale);
}

/** Several names as one voice; none is "nobody named". */
export function jointNames(names: readonly string[], locale = 'en'): string {
  const [only] = names;
  if (only === undefined) return NOBODY_NAMED;
  if (names.length === 1) return isolateName(only);
  const list = new Intl.ListFormat(listLocale(locale), { type: 'conjunction' });
  return `${list.format(names.map(isolateName))} jointly`;
}

/** The way from the outlet to the origin: "Palestine Chronicle, citing CNN, citing US officials". */
export function attributionInWords(outlet: string, links: readonly NamedLink[], locale = 'en'): string {
  const branches = branchesOf(links);
  if (branches.length === 0) return `${isolateName(outlet)}, ${NOBODY_NAMED}`;
  const ways = waysOf(branches);
  const chains = ways.map(({ relays, origins }) =>
    [...relays.map(isolateName), jointNames(origins, locale)].map((name) => `citing ${name}`).join(', '),
  );
  return `${isolateName(outlet)}, ${chains.join('; and ')}`;
}

/** Each branch of an attribution from the outlet outwards. */
export function branchesOf<Link extends NamedLink>(links: readonly Link[]): readonly (readonly Link[])[] {
  const branches = Map.groupBy(links, (link) => link.branch);
  return [...branches.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, branch]) => branch.toSorted((a, b) => a.position - b.position));
}

/**
 * Branches that reach their origins by the same relays, told as one way.
 * A branch of one link hangs on the relays of the first: outlets name the relay once.
 */
export function waysOf(branches: readonly (readonly NamedLink[])[]) {
  const ways = new Map<string, { relays: readonly string[]; origins: string[] }>();
  const firstRelays = relaysOf(branches[0] ?? []);
  for (const branch of branches) {
    const relays = branch.length === 1 ? firstRelays : relaysOf(branch);
    const key = JSON.stringify(relays);
    const way = ways.get(key) ?? { relays, origins: [] };
    way.origins.push(...branch.slice(-1).map((link) => link.name));
    ways.set(key, way);
  }
  return [...ways.values()];
}

function relaysOf(branch: readonly NamedLink[]): readonly string[] {
  return branch.slice(0, -1).map((link) => link.name);
}

/** Plain "en" lists with a comma before "and"; the house does not. */
function listLocale(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale;
}
