import type { Metadata } from 'next';
import { StructuredRecord } from '#components/page/structured-record.tsx';
import { TopicList } from '#components/topic/topic-list.tsx';
import { getDatabase } from '#lib/db/database.ts';
import { listTopicSummaries } from '#lib/db/public-topics.ts';
import { toSiteGraph } from '#lib/exchange/schema-org/to-site-graph.ts';
import { localAddress } from '#lib/format/address.ts';
import { messagesFor } from '#lib/format/messages/messages-for.ts';
import { pageMetadata } from '../page-metadata.ts';
import { schemaSetting } from '../schema-setting.ts';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: FrontPageProps): Promise<Metadata> {
  const words = messagesFor((await params).locale);
  const { name, motto, description } = words.site;
  const address = localAddress(words.locale, '/');
  const title = `${name}: ${motto}`;
  return { ...pageMetadata({ title, description, address, words }), title: { absolute: title } };
}

export default async function FrontPage({ params }: FrontPageProps) {
  const words = messagesFor((await params).locale);
  return (
    <>
      <StructuredRecord graph={toSiteGraph(schemaSetting(words))} />
      <TopicList topics={await listTopicSummaries(getDatabase())} words={words} />
    </>
  );
}

interface FrontPageProps {
  readonly params: Promise<{ readonly locale: string }>;
}
