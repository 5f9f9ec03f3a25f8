import type { ClaimAttribution } from '#lib/domain/claim-record.ts';
import type { DeskNames } from '#lib/domain/desk-article.ts';
import { nameKey } from '#lib/domain/name-key.ts';
import type { SourceRecord } from '#lib/domain/source-record.ts';

/** The chain with every step settled whose words are a known name; the rest is left for the editor. */
export function settleLinks(
  attribution: readonly ClaimAttribution[],
  names: Pick<DeskNames, 'sources' | 'outlets'>,
): readonly ClaimAttribution[] {
  return attribution.map((link) => (isSettled(link) ? link : settle(link, names)));
}

/** Whether an editor, or an alias, has said who is meant. */
export function isSettled(link: ClaimAttribution): boolean {
  return link.sourceId !== null || link.outletId !== null;
}

/** A name that stands for several sources, like "Ministry of Health", settles nothing. */
function settle(link: ClaimAttribution, { sources, outlets }: Pick<DeskNames, 'sources' | 'outlets'>) {
  const key = nameKey(link.name);
  const meant = sources.filter((source) => namesOf(source).some((name) => nameKey(name) === key));
  const [source] = meant;
  if (meant.length === 1 && source !== undefined) return { ...link, sourceId: source.id };
  const outlet = meant.length === 0 ? outlets.find(({ name }) => nameKey(name) === key) : undefined;
  return outlet === undefined ? link : { ...link, outletId: outlet.id };
}

function namesOf({ name, aliases }: SourceRecord): readonly string[] {
  return [name, ...aliases];
}
