import type { Metadata } from 'next';
import { cache } from 'react';
import { type CorrectionsView, correctionsAddress } from '#components/correction/corrections-address.ts';
import { CorrectionsDocument } from '#components/correction/corrections-document.tsx';
import { StructuredRecord } from '#components/page/structured-record.tsx';
import { findCorrectionsPage } from '#lib/db/corrections-page.ts';
import { getDatabase } from '#lib/db/database.ts';
import { toPageGraph } from '#lib/exchange/schema-org/to-page-graph.ts';
import { localAddress } from '#lib/format/address.ts';
import { messagesFor } from '#lib/format/messages/messages-for.ts';
import { MissingPage, missingMetadata } from '../../missing-page.tsx';
import { pageMetadata } from '../../page-metadata.ts';
import { isBeyondLast, pageNumber, type ReaderProps, valuesOf } from '../../reader-parameters.ts';
import { schemaSetting } from '../../schema-setting.ts';

export const dynamic = 'force-dynamic';

// Each entry has its words and reasons: a few screens of them.
const PAGE_SIZE = 25;

/** Read once a request, for the head and for the body. */
const find = cache((topicSlug: string | null, ours: number, theirs: number) =>
  findCorrectionsPage(getDatabase(), { topicSlug, ours, theirs, size: PAGE_SIZE }),
);

export async function generateMetadata(props: CorrectionsProps): Promise<Metadata> {
  const { words, view } = await readView(props);
  const page = await find(view.topic, view.ours, view.theirs);
  if (page === null) return missingMetadata(words);
  const { title, titleOf, description } = words.corrections;
  const address = correctionsAddress(words.locale, { topic: view.topic });
  return pageMetadata({
    title: page.topic === null ? title : titleOf(page.topic.name),
    description,
    address,
    feed: localAddress(words.locale, '/feeds/corrections'),
    words,
  });
}

export default async function CorrectionsPage(props: CorrectionsProps) {
  const { words, view } = await readView(props);
  const page = await find(view.topic, view.ours, view.theirs);
  const isThere =
    page !== null &&
    !isBeyondLast({ number: view.ours, size: PAGE_SIZE }, page.own.entries) &&
    !isBeyondLast({ number: view.theirs, size: PAGE_SIZE }, page.their.entries);
  if (!isThere) return <MissingPage words={words} />;
  const { title, titleOf, description } = words.corrections;
  const described = {
    type: 'CollectionPage',
    name: page.topic === null ? title : titleOf(page.topic.name),
    description,
    address: correctionsAddress(words.locale, { topic: view.topic }),
  } as const;
  return (
    <>
      <StructuredRecord graph={toPageGraph(described, schemaSetting(words))} />
      <CorrectionsDocument page={page} view={view} size={PAGE_SIZE} words={words} />
    </>
  );
}

interface CorrectionsProps extends Pick<ReaderProps, 'searchParams'> {
  readonly params: Promise<{ readonly locale: string }>;
}

async function readView({ params, searchParams }: CorrectionsProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const one = (name: string) => valuesOf(query[name])[0] ?? null;
  const view: CorrectionsView = {
    topic: one('topic') || null,
    ours: pageNumber(one('ours')),
    theirs: pageNumber(one('theirs')),
  };
  return { words: messagesFor(locale), view };
}
