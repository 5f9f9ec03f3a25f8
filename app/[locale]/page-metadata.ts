import type { Metadata } from 'next';
import { getServerEnvironment } from '#lib/env.ts';
import type { Messages } from '#lib/format/messages/en.ts';

/** Title, description and the one address of a page, for search engines and for whoever is sent its link. */
export function pageMetadata({ title, description, address, words }: PageDescription): Metadata {
  const summary = shortened(description);
  const url = new URL(address, getServerEnvironment().origin).href;
  return {
    title,
    description: summary,
    alternates: { canonical: url },
    openGraph: {
      title,
      description: summary,
      url,
      siteName: words.site.name,
      locale: words.locale,
      type: 'article',
    },
  };
}

interface PageDescription {
  readonly title: string;
  readonly description: string;
  /** Without its host: "/topics/gaza". */
  readonly address: string;
  readonly words: Messages;
}

// Search engines show about this much of a description.
const MOST_SHOWN = 160;

function shortened(text: string): string {
  if (text.length <= MOST_SHOWN) return text;
  return `${text.slice(0, text.lastIndexOf(' ', MOST_SHOWN - 1))}…`;
}
