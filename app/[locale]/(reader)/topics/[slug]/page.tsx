import type { Metadata } from 'next';
import { cache } from 'react';
import { StructuredRecord } from '#components/page/structured-record.tsx';
import { TopicDocument } from '#components/topic/topic-document.tsx';
import { getDatabase } from '#lib/db/database.ts';
import { findPublicTopic } from '#lib/db/public-topics.ts';
import { toTopicGraph } from '#lib/exchange/schema-org/to-topic-graph.ts';
import { addressOf, feedAddress } from '#lib/format/address.ts';
import { MissingPage, missingMetadata } from '../../../missing-page.tsx';
import { pageMetadata } from '../../../page-metadata.ts';
import { isBeyondLast, type ReaderProps, readParameters } from '../../../reader-parameters.ts';
import { schemaSetting } from '../../../schema-setting.ts';

export const dynamic = 'force-dynamic';

// Statistics stand with their figures, so a page of them is shorter than one of table rows.
const PAGE_SIZE = 50;

/** Read once a request, for the head and for the body. */
const find = cache((slug: string, number: number) =>
  findPublicTopic(getDatabase(), slug, { number, size: PAGE_SIZE }),
);

export async function generateMetadata(props: ReaderProps): Promise<Metadata> {
  const { words, slug, page } = await readParameters(props);
  const topic = await find(slug, page.number);
  if (topic === null) return missingMetadata(words);
  const address = addressOf(words.locale, 'topics', topic.slug);
  const feed = feedAddress(words.locale, 'topics', topic.slug);
  return pageMetadata({ title: topic.name, description: topic.summary, address, feed, words });
}

export default async function TopicPage(props: ReaderProps) {
  const { words, slug, page } = await readParameters(props);
  const topic = await find(slug, page.number);
  if (topic === null || isBeyondLast(page, topic.statistics)) return <MissingPage words={words} />;
  return (
    <>
      <StructuredRecord graph={toTopicGraph(topic, schemaSetting(words))} />
      <TopicDocument topic={topic} page={{ ...page, size: PAGE_SIZE }} words={words} />
    </>
  );
}
