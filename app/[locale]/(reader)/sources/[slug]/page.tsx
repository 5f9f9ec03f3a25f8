import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { StructuredRecord } from '#components/page/structured-record.tsx';
import { SourceDocument } from '#components/source/source-document.tsx';
import { getDatabase } from '#lib/db/database.ts';
import { findPublicSource } from '#lib/db/public-source.ts';
import { toSourceGraph } from '#lib/exchange/schema-org/to-source-graph.ts';
import { addressOf, feedAddress } from '#lib/format/address.ts';
import { MissingPage, missingMetadata } from '../../../missing-page.tsx';
import { pageMetadata } from '../../../page-metadata.ts';
import { isBeyondLast, type ReaderProps, readParameters } from '../../../reader-parameters.ts';
import { schemaSetting } from '../../../schema-setting.ts';

export const dynamic = 'force-dynamic';

/** Read once a request, for the head and for the body. */
const find = cache((slug: string, number: number, size: number) =>
  findPublicSource(getDatabase(), slug, { number, size }),
);

export async function generateMetadata(props: ReaderProps): Promise<Metadata> {
  const { words, slug, page } = await readParameters(props);
  const found = await find(slug, page.number, page.size);
  if (found?.kind !== 'found') return missingMetadata(words);
  const { name, claimed } = found.record;
  const description = `${name}: ${words.source.claimed(claimed)}.`;
  const address = addressOf(words.locale, 'sources', slug);
  const feed = feedAddress(words.locale, 'sources', slug);
  return pageMetadata({ title: name, description, address, feed, words });
}

export default async function SourcePage(props: ReaderProps) {
  const { words, slug, page } = await readParameters(props);
  const found = await find(slug, page.number, page.size);
  if (found === null) return <MissingPage words={words} />;
  if (found.kind === 'moved') permanentRedirect(addressOf(words.locale, 'sources', found.slug));
  if (isBeyondLast(page, found.record.claims)) return <MissingPage words={words} />;
  return (
    <>
      <StructuredRecord graph={toSourceGraph(found.record, schemaSetting(words))} />
      <SourceDocument source={found.record} page={page} words={words} />
    </>
  );
}
