import type { Metadata } from 'next';
import { DictionaryDocument } from '#components/data/dictionary-document.tsx';
import { StructuredRecord } from '#components/page/structured-record.tsx';
import { toPageGraph } from '#lib/exchange/schema-org/to-page-graph.ts';
import { localAddress } from '#lib/format/address.ts';
import { messagesFor } from '#lib/format/messages/messages-for.ts';
import { pageMetadata } from '../../../page-metadata.ts';
import { schemaSetting } from '../../../schema-setting.ts';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: DataPageProps): Promise<Metadata> {
  const words = messagesFor((await params).locale);
  const { title, description } = words.cite.dictionary;
  return pageMetadata({ title, description, address: localAddress(words.locale, '/about/data'), words });
}

export default async function DataPage({ params }: DataPageProps) {
  const words = messagesFor((await params).locale);
  const { title, description } = words.cite.dictionary;
  const address = localAddress(words.locale, '/about/data');
  const described = { type: 'AboutPage', name: title, description, address } as const;
  return (
    <>
      <StructuredRecord graph={toPageGraph(described, schemaSetting(words))} />
      <DictionaryDocument words={words} />
    </>
  );
}

interface DataPageProps {
  readonly params: Promise<{ readonly locale: string }>;
}
