import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { statisticAddress } from '#components/statistic/statistic-address.ts';
import { StatisticDocument } from '#components/statistic/statistic-document.tsx';
import { addressOf } from '#lib/format/address.ts';
import { timelineSentence } from '#lib/timeline/timeline-sentence.ts';
import { MissingPage, missingMetadata } from '../../../missing-page.tsx';
import { pageMetadata } from '../../../page-metadata.ts';
import { isBeyondLast, type ReaderProps } from '../../../reader-parameters.ts';
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
  return <StatisticDocument {...found.record} page={page} words={words} />;
}
