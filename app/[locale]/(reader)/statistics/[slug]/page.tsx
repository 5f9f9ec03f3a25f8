import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { StructuredRecord } from '#components/page/structured-record.tsx';
import { statisticAddress } from '#components/statistic/statistic-address.ts';
import { StatisticDocument } from '#components/statistic/statistic-document.tsx';
import { toDatasetGraph } from '#lib/exchange/schema-org/to-dataset-graph.ts';
import { addressOf, feedAddress } from '#lib/format/address.ts';
import { timelineSentence } from '#lib/timeline/timeline-sentence.ts';
import { MissingPage, missingMetadata } from '../../../missing-page.tsx';
import { pageMetadata } from '../../../page-metadata.ts';
import { isBeyondLast, type ReaderProps } from '../../../reader-parameters.ts';
import { schemaSetting } from '../../../schema-setting.ts';
import { readStatistic } from './read-statistic.ts';

export const dynamic = 'force-dynamic';

export async function generateMetadata(props: ReaderProps): Promise<Metadata> {
  const { words, slug, found } = await readStatistic(props);
  if (found?.kind !== 'found') return missingMetadata(words);
  const { statistic, claims } = found.record;
  const description = timelineSentence(claims, statistic.definition, words.locale);
  const address = addressOf(words.locale, 'statistics', slug);
  return pageMetadata({
    title: `${statistic.name}, ${statistic.topic.name}`,
    description,
    address,
    feed: feedAddress(words.locale, 'statistics', slug),
    picture: `${address}/share.png`,
    embeddable: true,
    words,
  });
}

export default async function StatisticPage(props: ReaderProps) {
  const { words, page, view, found } = await readStatistic(props);
  if (found === null) return <MissingPage words={words} />;
  if (found.kind === 'moved') permanentRedirect(statisticAddress(words.locale, found.slug, view));
  if (isBeyondLast(page, found.record.rows)) return <MissingPage words={words} />;
  const setting = schemaSetting(words);
  return (
    <>
      <StructuredRecord graph={toDatasetGraph(found.record, setting)} />
      <StatisticDocument {...found.record} page={page} site={setting.site} words={words} />
    </>
  );
}
