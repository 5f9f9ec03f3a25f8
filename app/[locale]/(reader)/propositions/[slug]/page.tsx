import type { Metadata } from 'next';
import { cache } from 'react';
import { StructuredRecord } from '#components/page/structured-record.tsx';
import { PropositionDocument } from '#components/proposition/proposition-document.tsx';
import { getDatabase } from '#lib/db/database.ts';
import { findPropositionPage } from '#lib/db/proposition-page.ts';
import { toPropositionGraph } from '#lib/exchange/schema-org/to-proposition-graph.ts';
import { addressOf } from '#lib/format/address.ts';
import { MissingPage, missingMetadata } from '../../../missing-page.tsx';
import { pageMetadata } from '../../../page-metadata.ts';
import { isBeyondLast, type ReaderProps, readParameters } from '../../../reader-parameters.ts';
import { schemaSetting } from '../../../schema-setting.ts';

export const dynamic = 'force-dynamic';

// Claims stand as cards with their quotes, so a page of them is shorter than one of table rows.
const PAGE_SIZE = 50;

/** Read once a request, for the head and for the body. */
const find = cache((slug: string, number: number) =>
  findPropositionPage(getDatabase(), slug, { number, size: PAGE_SIZE }),
);

export async function generateMetadata(props: ReaderProps): Promise<Metadata> {
  const { words, slug, page } = await readParameters(props);
  const found = await find(slug, page.number);
  if (found === null) return missingMetadata(words);
  const { statement } = found.proposition;
  const description = words.proposition.description(statement);
  const address = addressOf(words.locale, 'propositions', slug);
  return pageMetadata({ title: statement, description, address, words });
}

export default async function PropositionPage(props: ReaderProps) {
  const { words, slug, page } = await readParameters(props);
  const found = await find(slug, page.number);
  if (found === null || isBeyondLast(page, found.rows)) return <MissingPage words={words} />;
  return (
    <>
      <StructuredRecord graph={toPropositionGraph(found.proposition, schemaSetting(words))} />
      <PropositionDocument {...found} page={{ ...page, size: PAGE_SIZE }} words={words} />
    </>
  );
}
