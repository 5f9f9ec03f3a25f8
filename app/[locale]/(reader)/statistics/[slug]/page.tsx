import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { parseStatisticView } from '#components/statistic/statistic-address.ts';
import { StatisticDocument } from '#components/statistic/statistic-document.tsx';
import { getDatabase } from '#lib/db/database.ts';
import { findStatisticPage } from '#lib/db/statistic-page.ts';
import { addressOf } from '#lib/format/address.ts';
import type { StatisticView } from '#lib/timeline/statistic-view.ts';
import { timelineSentence } from '#lib/timeline/timeline-sentence.ts';
import { MissingPage, missingMetadata } from '../../../missing-page.tsx';
import { pageMetadata } from '../../../page-metadata.ts';
import { isBeyondLast, type ReaderProps, readParameters } from '../../../reader-parameters.ts';

export const dynamic = 'force-dynamic';

/** Read once a request, for the head and for the body. */
const find = cache((slug: string, view: string, number: number, size: number) =>
  findStatisticPage(getDatabase(), slug, { view: JSON.parse(view) as StatisticView, page: { number, size } }),
);

async function read(props: ReaderProps) {
  const { words, slug, page, parameter, values } = await readParameters(props);
  const view = parseStatisticView({ one: parameter, all: values });
  // Equal views are one string, and so one reading.
  return { words, slug, page, found: await find(slug, JSON.stringify(view), page.number, page.size) };
}

export async function generateMetadata(props: ReaderProps): Promise<Metadata> {
  const { words, slug, found } = await read(props);
  if (found?.kind !== 'found') return missingMetadata(words);
  const { statistic, claims } = found.record;
  const description = timelineSentence(claims, statistic.definition, words.locale);
  const address = addressOf(words.locale, 'statistics', slug);
  return pageMetadata({ title: `${statistic.name}, ${statistic.topic.name}`, description, address, words });
}

export default async function StatisticPage(props: ReaderProps) {
  const { words, page, found } = await read(props);
  if (found === null) return <MissingPage words={words} />;
  if (found.kind === 'moved') permanentRedirect(addressOf(words.locale, 'statistics', found.slug));
  if (isBeyondLast(page, found.record.rows)) return <MissingPage words={words} />;
  return <StatisticDocument {...found.record} page={page} words={words} />;
}
