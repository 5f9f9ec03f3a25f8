import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import {
  type CompareView,
  compareAddress,
  PLAIN_VIEW,
  readCompareView,
} from '#components/comparison/compare-address.ts';
import { CompareDocument } from '#components/comparison/compare-document.tsx';
import { StructuredRecord } from '#components/page/structured-record.tsx';
import { findComparePage } from '#lib/db/compare-page.ts';
import { getDatabase } from '#lib/db/database.ts';
import { toComparisonGraph } from '#lib/exchange/schema-org/to-comparison-graph.ts';
import { MissingPage, missingMetadata } from '../../../../missing-page.tsx';
import { pageMetadata } from '../../../../page-metadata.ts';
import { isBeyondLast, type ReaderProps, readParameters } from '../../../../reader-parameters.ts';
import { schemaSetting } from '../../../../schema-setting.ts';

export const dynamic = 'force-dynamic';

/** Read once a request, for the head and for the body. */
const find = cache((slug: string, query: string) =>
  findComparePage(getDatabase(), slug, JSON.parse(query) as CompareView),
);

async function readView(props: ReaderProps) {
  const parameters = await readParameters(props);
  const view = readCompareView(parameters);
  // A cache knows equal words, not equal objects: the view is written out, and read back as it was.
  return { ...parameters, view, found: await find(parameters.slug, JSON.stringify(view)) };
}

export async function generateMetadata(props: ReaderProps): Promise<Metadata> {
  const { words, slug, found } = await readView(props);
  if (found?.kind !== 'found') return missingMetadata(words);
  const { name, definition, topic } = found.record.statistic;
  const title = `${words.compare.title(name)}, ${topic.name}`;
  const description = words.compare.description(name, definition.counted);
  const address = compareAddress(words.locale, slug, PLAIN_VIEW);
  return pageMetadata({ title, description, address, words });
}

export default async function ComparePage(props: ReaderProps) {
  const { words, page, view, found } = await readView(props);
  if (found === null) return <MissingPage words={words} />;
  if (found.kind === 'moved') permanentRedirect(compareAddress(words.locale, found.slug, view));
  if (isBeyondLast(page, found.record.matrix.rows)) return <MissingPage words={words} />;
  return (
    <>
      <StructuredRecord graph={toComparisonGraph(found.record.statistic, schemaSetting(words))} />
      <CompareDocument page={found.record} view={view} words={words} />
    </>
  );
}
