import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { messagesFor } from '#lib/format/messages/messages-for.ts';
import '../tokens.css';
import '../fonts.css';
import '../base.css';

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const { site } = messagesFor((await params).locale);
  return {
    title: { default: `${site.name}: ${site.motto}`, template: `%s · ${site.name}` },
    description: site.description,
    applicationName: site.name,
  };
}

export default async function RootLayout({ children, params }: LocaleProps & { children: ReactNode }) {
  const words = messagesFor((await params).locale);
  return (
    <html lang={words.locale} dir={words.direction}>
      <body>{children}</body>
    </html>
  );
}

interface LocaleProps {
  readonly params: Promise<{ readonly locale: string }>;
}
