import type { Metadata } from 'next';
import { cache } from 'react';
import { ArticleDocument } from '#components/article/article-document.tsx';
import { StructuredRecord } from '#components/page/structured-record.tsx';
import { findArticlePage } from '#lib/db/article-page.ts';
import { getDatabase } from '#lib/db/database.ts';
import { toArticleGraph } from '#lib/exchange/schema-org/to-article-graph.ts';
import { addressOf } from '#lib/format/address.ts';
import { MissingPage, missingMetadata } from '../../../missing-page.tsx';
import { pageMetadata } from '../../../page-metadata.ts';
import { isBeyondLast, type ReaderProps, readParameters } from '../../../reader-parameters.ts';
import { schemaSetting } from '../../../schema-setting.ts';

export const dynamic = 'force-dynamic';

/** Read once a request, for the head and for the body. */
const find = cache((slug: string, number: number, size: number) =>
  findArticlePage(getDatabase(), slug, { number, size }),
);

export async function generateMetadata(props: ReaderProps): Promise<Metadata> {
  const { words, slug, page } = await readParameters(props);
  const found = await find(slug, page.number, page.size);
  if (found === null) return missingMetadata(words);
  const { article } = found;
  const description = words.article.description(article.headline, article.outlet.name);
  const address = addressOf(words.locale, 'articles', slug);
  return pageMetadata({ title: `${article.headline} (${article.outlet.name})`, description, address, words });
}

export default async function ArticlePage(props: ReaderProps) {
  const { words, slug, page } = await readParameters(props);
  const found = await find(slug, page.number, page.size);
  if (found === null || isBeyondLast(page, found.article.claims)) return <MissingPage words={words} />;
  return (
    <>
      <StructuredRecord graph={toArticleGraph(found.article, schemaSetting(words))} />
      <ArticleDocument article={found} page={page} words={words} />
    </>
  );
}
