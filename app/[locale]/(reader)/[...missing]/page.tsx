import type { Metadata } from 'next';
import { messagesFor } from '#lib/format/messages/messages-for.ts';
import { MissingPage, missingMetadata } from '../../missing-page.tsx';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: AnywhereProps): Promise<Metadata> {
  return missingMetadata(messagesFor((await params).locale));
}

/** Every address that no other page answers. */
export default async function Anywhere({ params }: AnywhereProps) {
  return <MissingPage words={messagesFor((await params).locale)} />;
}

interface AnywhereProps {
  readonly params: Promise<{ readonly locale: string }>;
}
