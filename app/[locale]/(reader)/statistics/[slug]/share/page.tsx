import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { SharePage } from '#components/embed/share-page.tsx';
import { sharedStatistic } from '#components/embed/shared-record.ts';
import { statisticSheet } from '#components/statistic/statistic-picture.ts';
import { getServerEnvironment } from '#lib/env.ts';
import { addressOf } from '#lib/format/address.ts';
import { sheetSize } from '#lib/picture/write-chart-sheet.ts';
import { currentInstant, today } from '../../../../current-instant.ts';
import { MissingPage, missingMetadata } from '../../../../missing-page.tsx';
import type { ReaderProps } from '../../../../reader-parameters.ts';
import { readStatistic } from '../read-statistic.ts';

export const dynamic = 'force-dynamic';

export async function generateMetadata(props: ReaderProps): Promise<Metadata> {
  const { words, found } = await readStatistic(props);
  if (found?.kind !== 'found') return missingMetadata(words);
  return { title: words.embed.title(found.record.statistic.name), robots: { index: false } };
}

export default async function StatisticSharePage(props: ReaderProps) {
  const { words, found } = await readStatistic(props);
  if (found === null) return <MissingPage words={words} />;
  if (found.kind === 'moved') {
    permanentRedirect(`${addressOf(words.locale, 'statistics', found.slug)}/share`);
  }
  const { origin } = getServerEnvironment();
  const page = { ...found.record, words };
  const sheet = statisticSheet(page, { form: 'wide', origin, today: today() });
  return (
    <SharePage
      record={sharedStatistic(page, sheetSize(sheet))}
      origin={origin}
      now={currentInstant()}
      words={words}
    />
  );
}
