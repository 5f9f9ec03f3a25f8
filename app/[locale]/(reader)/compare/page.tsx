import type { Metadata } from 'next';
import { cache } from 'react';
import { articleCompareAddress, readArticleSlugs } from '#components/comparison/article-compare-address.ts';
import { ArticlePairDocument } from '#components/comparison/article-pair-document.tsx';
import { ChooseArticles } from '#components/comparison/choose-articles.tsx';
import { StructuredRecord } from '#components/page/structured-record.tsx';
import { findArticlePair } from '#lib/db/article-pair.ts';
import { getDatabase } from '#lib/db/database.ts';
import { toPageGraph } from '#lib/exchange/schema-org/to-page-graph.ts';
import { messagesFor } from '#lib/format/messages/messages-for.ts';
import { MissingPage, missingMetadata } from '../../missing-page.tsx';
import { pageMetadata } from '../../page-metadata.ts';
import { type ReaderProps, valuesOf } from '../../reader-parameters.ts';
import { schemaSetting } from '../../schema-setting.ts';

export const dynamic = 'force-dynamic';

/** Read once a request, for the head and for the body; no slug holds a comma. */
const find = cache((slugs: string, topic: string | null) =>
  findArticlePair(getDatabase(), readArticleSlugs([slugs]), topic),
);

export async function generateMetadata(props: ComparePageProps): Promise<Metadata> {
  const { words, slugs, topic } = await readAddress(props);
  const { title, description, pairTitle } = words.compare.articles;
  const found = await find(slugs, topic);
  if (found === null) return missingMetadata(words);
  const isPair = found.kind === 'pair';
  const named = isPair ? [found.first.slug, found.second.slug] : [];
  return pageMetadata({
    title: isPair ? pairTitle(found.first.headline, found.second.headline) : title,
    description,
    address: articleCompareAddress(words.locale, named),
    words,
  });
}

export default async function ComparePage(props: ComparePageProps) {
  const { words, slugs, topic } = await readAddress(props);
  const found = await find(slugs, topic);
  if (found === null) return <MissingPage words={words} />;
  const isPair = found.kind === 'pair';
  const { title, description, pairTitle } = words.compare.articles;
  const described = {
    type: 'WebPage',
    name: isPair ? pairTitle(found.first.headline, found.second.headline) : title,
    description,
    address: articleCompareAddress(words.locale, isPair ? [found.first.slug, found.second.slug] : []),
  } as const;
  return (
    <>
      <StructuredRecord graph={toPageGraph(described, schemaSetting(words))} />
      {isPair ? (
        <ArticlePairDocument first={found.first} second={found.second} words={words} />
      ) : (
        <ChooseArticles choice={found} words={words} />
      )}
    </>
  );
}

interface ComparePageProps extends Pick<ReaderProps, 'searchParams'> {
  readonly params: Promise<{ readonly locale: string }>;
}

async function readAddress({ params, searchParams }: ComparePageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  return {
    words: messagesFor(locale),
    slugs: readArticleSlugs(valuesOf(query.articles)).join(','),
    topic: valuesOf(query.topic)[0] ?? null,
  };
}
