import type { DataDownload, Dataset, Graph, StatisticalVariable } from 'schema-dts';
import type { PublicStatistic } from '#lib/domain/public-statistic.ts';
import { addressOf, localAddress } from '#lib/format/address.ts';
import { extentOfDays } from '#lib/timeline/extent-of-days.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import { type SchemaSetting, urlAt } from './setting.ts';
import { toBreadcrumbs } from './to-breadcrumbs.ts';
import { toPublisher } from './to-publisher.ts';

export interface StatisticToDescribe {
  readonly statistic: PublicStatistic;
  readonly claims: readonly TimelineClaim[];
  readonly changedOn: string | null;
}

/** A statistic's page: the data set of all its figures, and where it can be had as a file. */
export function toDatasetGraph(described: StatisticToDescribe, setting: SchemaSetting): Graph {
  const { statistic, claims, changedOn } = described;
  const { words } = setting;
  const address = addressOf(words.locale, 'statistics', statistic.slug);
  const url = urlAt(setting, address);
  const { definition, topic, caveat } = statistic;
  const dataset: Dataset = {
    '@type': 'Dataset',
    '@id': url,
    url,
    name: `${statistic.name}, ${topic.name}`,
    description: words.cite.datasetDescription(definition.counted, caveat),
    inLanguage: words.locale,
    isAccessibleForFree: true,
    publisher: toPublisher(setting),
    usageInfo: urlAt(setting, localAddress(words.locale, '/about/data')),
    creditText: words.cite.terms,
    version: statistic.definitionNumber,
    variableMeasured: toVariable(statistic, url),
    ...coverageOf(claims),
    ...(definition.place === null ? {} : { spatialCoverage: { '@type': 'Place', name: definition.place } }),
    ...(changedOn === null ? {} : { dateModified: changedOn }),
    ...(claims.length === 0 ? {} : { distribution: FILES.map((file) => toDownload(file, url)) }),
  };
  const way = [
    { name: topic.name, address: addressOf(words.locale, 'topics', topic.slug) },
    { name: statistic.name, address },
  ];
  return { '@context': 'https://schema.org', '@graph': [dataset, toBreadcrumbs(way, setting)] };
}

function toVariable({ name, definition }: PublicStatistic, url: string): StatisticalVariable {
  return {
    '@type': 'StatisticalVariable',
    '@id': `${url}#variable`,
    name,
    description: definition.counted,
    statType: definition.measure,
    ...(definition.per === null
      ? {}
      : { measurementDenominator: { '@type': 'StatisticalVariable', name: definition.per } }),
  };
}

const FILES = [
  { name: 'full.csv', type: 'text/csv' },
  { name: 'full.json', type: 'application/json' },
] as const;

function toDownload({ name, type }: (typeof FILES)[number], url: string): DataDownload {
  return { '@type': 'DataDownload', contentUrl: `${url}/${name}`, encodingFormat: type };
}

function coverageOf(claims: readonly TimelineClaim[]) {
  const days = extentOfDays(claims, 'asOf');
  return days === null ? {} : { temporalCoverage: `${days.first}/${days.last}` };
}
