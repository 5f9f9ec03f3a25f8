import type { Metadata } from 'next';
import { MethodDocument } from '#components/method/method-document.tsx';
import { localAddress } from '#lib/format/address.ts';
import { messagesFor } from '#lib/format/messages/messages-for.ts';
import { pageMetadata } from '../../../page-metadata.ts';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: MethodPageProps): Promise<Metadata> {
  const words = messagesFor((await params).locale);
  const { title, description } = words.method;
  return pageMetadata({ title, description, address: localAddress(words.locale, '/about/method'), words });
}

export default async function MethodPage({ params }: MethodPageProps) {
  return <MethodDocument words={messagesFor((await params).locale)} />;
}

interface MethodPageProps {
  readonly params: Promise<{ readonly locale: string }>;
}
