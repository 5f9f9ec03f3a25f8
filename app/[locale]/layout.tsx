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
      <head>
        {FACES.map((face) => (
          <link key={face} rel="preload" href={face} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
      </head>
      <body>{children}</body>
    </html>
  );
}

/** The two faces every page is set in: asked for with the page, they arrive before its first line is drawn. */
const FACES = [
  new URL(
    '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    import.meta.url,
  ).toString(),
  new URL(
    '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
    import.meta.url,
  ).toString(),
];

interface LocaleProps {
  readonly params: Promise<{ readonly locale: string }>;
}
