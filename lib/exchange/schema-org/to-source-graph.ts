import type { Graph } from 'schema-dts';
import type { PublicSource } from '#lib/domain/public-source.ts';
import { addressOf } from '#lib/format/address.ts';
import type { SchemaSetting } from './setting.ts';
import { toSourceBody } from './to-body.ts';
import { toPageGraph } from './to-page-graph.ts';

/** A source's page: a profile of the body. */
export function toSourceGraph(source: PublicSource, setting: SchemaSetting): Graph {
  const { name, slug, description, homepage, aliases } = source;
  const about = {
    ...toSourceBody(source, setting),
    ...(description === null ? {} : { description }),
    ...(homepage === null ? {} : { sameAs: homepage }),
    ...(aliases.length === 0 ? {} : { alternateName: aliases }),
  };
  const address = addressOf(setting.words.locale, 'sources', slug);
  return toPageGraph({ type: 'ProfilePage', name, description, address, about }, setting);
}
