import type { Metadata } from 'next';
import { SearchDocument } from '#components/search/search-document.tsx';
import { getDatabase } from '#lib/db/database.ts';
import { searchRecord } from '#lib/db/search/search-record.ts';
import { localAddress } from '#lib/format/address.ts';
import { messagesFor } from '#lib/format/messages/messages-for.ts';
import { asksNothing, readSearchRequest } from '#lib/search/search-request.ts';
import { understandQuery } from '#lib/search/understand-query.ts';
import { pageMetadata } from '../../page-metadata.ts';
import { type ReaderProps, valuesOf } from '../../reader-parameters.ts';

export const dynamic = 'force-dynamic';

export async function generateMetadata(props: SearchPageProps): Promise<Metadata> {
  const { words, read } = await readAddress(props);
  const { title, titleOf, description } = words.search;
  const { request } = read;
  return {
    ...pageMetadata({
      title: request.text === '' ? title : titleOf(request.text),
      description,
      address: localAddress(words.locale, '/search'),
      words,
    }),
    // Anybody can make any number of these; search engines find the records themselves.
    robots: asksNothing(request) ? undefined : { index: false, follow: true },
  };
}

export default async function SearchPage(props: SearchPageProps) {
  const { words, read } = await readAddress(props);
  const understanding = understandQuery(read.request.text);
  const results = await searchRecord(getDatabase(), read.request, understanding);
  return <SearchDocument read={read} understanding={understanding} results={results} words={words} />;
}

interface SearchPageProps extends Pick<ReaderProps, 'searchParams'> {
  readonly params: Promise<{ readonly locale: string }>;
}

async function readAddress({ params, searchParams }: SearchPageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  return {
    words: messagesFor(locale),
    read: readSearchRequest((name) => valuesOf(query[name])[0] ?? null),
  };
}
