import type { Graph } from 'schema-dts';
import type { TopicSummary } from '#lib/domain/public-topic.ts';
import { addressOf } from '#lib/format/address.ts';
import { type SchemaSetting, urlAt } from './setting.ts';
import { toPageGraph } from './to-page-graph.ts';

/** A topic's page: a collection of statistics about one matter. */
export function toTopicGraph(topic: TopicSummary, setting: SchemaSetting): Graph {
  const { locale } = setting.words;
  const { name, summary: description } = topic;
  const address = addressOf(locale, 'topics', topic.slug);
  const parts = topic.statistics.map((statistic) => {
    const url = urlAt(setting, addressOf(locale, 'statistics', statistic.slug));
    return { '@type': 'Dataset', '@id': url, url, name: statistic.name } as const;
  });
  const about = { '@type': 'Thing', name, description } as const;
  return toPageGraph({ type: 'CollectionPage', name, description, address, about, parts }, setting);
}
