import type { Graph } from 'schema-dts';
import type { PublicProposition } from '#lib/domain/public-proposition.ts';
import { addressOf } from '#lib/format/address.ts';
import type { SchemaSetting } from './setting.ts';
import { toPageGraph } from './to-page-graph.ts';

/** A proposition's page: a collection of what is said of one statement, which nobody here asserts. */
export function toPropositionGraph(
  { slug, statement, topic }: PublicProposition,
  setting: SchemaSetting,
): Graph {
  const { locale, proposition } = setting.words;
  const address = addressOf(locale, 'propositions', slug);
  const way = [{ name: topic.name, address: addressOf(locale, 'topics', topic.slug) }];
  const description = proposition.description(statement);
  return toPageGraph({ type: 'CollectionPage', name: statement, description, address, way }, setting);
}
