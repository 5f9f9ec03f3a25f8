import type { Graph } from 'schema-dts';
import type { PublicStatistic } from '#lib/domain/public-statistic.ts';
import { addressOf } from '#lib/format/address.ts';
import type { SchemaSetting } from './setting.ts';
import { toPageGraph } from './to-page-graph.ts';

/** The page that sets the sources of a statistic side by side. */
export function toComparisonGraph({ slug, name, topic }: PublicStatistic, setting: SchemaSetting): Graph {
  const { locale, compare } = setting.words;
  const statistic = addressOf(locale, 'statistics', slug);
  const way = [
    { name: topic.name, address: addressOf(locale, 'topics', topic.slug) },
    { name, address: statistic },
  ];
  const address = `${statistic}/compare`;
  return toPageGraph({ type: 'WebPage', name: compare.title(name), address, way }, setting);
}
