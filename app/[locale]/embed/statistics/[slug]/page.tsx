import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { toFrameTheme } from '#components/embed/embed-frame.tsx';
import { StatisticEmbed } from '#components/embed/statistic-embed.tsx';
import { localAddress } from '#lib/format/address.ts';
import { readStatistic } from '../../../(reader)/statistics/[slug]/read-statistic.ts';
import { frameMetadata } from '../../../frame-metadata.ts';
import { MissingPage, missingMetadata } from '../../../missing-page.tsx';
import type { ReaderProps } from '../../../reader-parameters.ts';

export const dynamic = 'force-dynamic';

export async function generateMetadata(props: ReaderProps): Promise<Metadata> {
  const { words, slug, found } = await readStatistic(props);
  if (found?.kind !== 'found') return missingMetadata(words);
  return frameMetadata(found.record.statistic.name, 'statistics', slug, words);
}

export default async function StatisticFrame(props: ReaderProps) {
  const { words, parameter, found } = await readStatistic(props);
  if (found === null) return <MissingPage words={words} />;
  if (found.kind === 'moved') {
    permanentRedirect(localAddress(words.locale, `/embed/statistics/${found.slug}`));
  }
  return <StatisticEmbed {...found.record} theme={toFrameTheme(parameter('theme'))} words={words} />;
}
