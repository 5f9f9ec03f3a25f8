import type { Metadata } from 'next';
import { cache } from 'react';
import { OutletDocument } from '#components/article/outlet-document.tsx';
import { StructuredRecord } from '#components/page/structured-record.tsx';
import { getDatabase } from '#lib/db/database.ts';
import { findPublicOutlet } from '#lib/db/public-outlet.ts';
import { toOutletGraph } from '#lib/exchange/schema-org/to-article-graph.ts';
import { addressOf } from '#lib/format/address.ts';
import { MissingPage, missingMetadata } from '../../../missing-page.tsx';
import { pageMetadata } from '../../../page-metadata.ts';
import { isBeyondLast, type ReaderProps, readParameters } from '../../../reader-parameters.ts';
import { schemaSetting } from '../../../schema-setting.ts';

export const dynamic = 'force-dynamic';

/** Read once a request, for the head and for the body. */
const find = cache((slug: string, number: number, size: number) =>
  findPublicOutlet(getDatabase(), slug, { number, size }),
);

export async function generateMetadata(props: ReaderProps): Promise<Metadata> {
  const { words, slug, page } = await readParameters(props);
  const outlet = await find(slug, page.number, page.size);
  if (outlet === null) return missingMetadata(words);
  const description = words.outlet.description(outlet.name);
  return pageMetadata({
    title: outlet.name,
    description,
    address: addressOf(words.locale, 'outlets', slug),
    words,
  });
}

export default async function OutletPage(props: ReaderProps) {
  const { words, slug, page } = await readParameters(props);
  const outlet = await find(slug, page.number, page.size);
  if (outlet === null || isBeyondLast(page, outlet.articles)) return <MissingPage words={words} />;
  return (
    <>
      <StructuredRecord graph={toOutletGraph(outlet, schemaSetting(words))} />
      <OutletDocument outlet={outlet} page={page} words={words} />
    </>
  );
}
