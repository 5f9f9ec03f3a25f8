import type { Metadata } from 'next';
import { MethodDocument } from '#components/method/method-document.tsx';
import { StructuredRecord } from '#components/page/structured-record.tsx';
import { toPageGraph } from '#lib/exchange/schema-org/to-page-graph.ts';
import { localAddress } from '#lib/format/address.ts';
import { messagesFor } from '#lib/format/messages/messages-for.ts';
import { pageMetadata } from '../../../page-metadata.ts';
import { schemaSetting } from '../../../schema-setting.ts';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: MethodPageProps): Promise<Metadata> {
  const words = messagesFor((await params).locale);
  const { title, description } = words.method;
  return pageMetadata({ title, description, address: localAddress(words.locale, '/about/method'), words });
}

export default async function MethodPage({ params }: MethodPageProps) {
  const words = messagesFor((await params).locale);
  const { title, description } = words.method;
  const address = localAddress(words.locale, '/about/method');
  const described = { type: 'AboutPage', name: title, description, address } as const;
  return (
    <>
      <StructuredRecord graph={toPageGraph(described, schemaSetting(words))} />
      <MethodDocument words={words} />
    </>
  );
}

interface MethodPageProps {
  readonly params: Promise<{ readonly locale: string }>;
}
