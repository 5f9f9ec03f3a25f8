import type { Metadata } from 'next';
import { getServerEnvironment } from '#lib/env.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { SHARE_CARD } from '#lib/picture/write-share-card.ts';

/** Title, description and the one address of a page, for search engines and for whoever is sent its link. */
export function pageMetadata(page: PageDescription): Metadata {
  const { title, description, address, feed, picture, embeddable = false, words } = page;
  const summary = shortened(description);
  const { origin } = getServerEnvironment();
  const url = new URL(address, origin).href;
  return {
    title,
    description: summary,
    alternates: {
      canonical: url,
      types: {
        ...(embeddable ? oEmbedTypes(url, origin) : {}),
        ...(feed === undefined ? {} : { [ATOM]: [{ url: new URL(feed, url).href, title }] }),
      },
    },
    openGraph: {
      title,
      description: summary,
      url,
      siteName: words.site.name,
      locale: words.locale,
      type: 'article',
      ...(picture ? { images: [{ url: new URL(picture, origin).href, ...SHARE_CARD, alt: title }] } : {}),
    },
    ...(picture ? { twitter: { card: 'summary_large_image' } } : {}),
  };
}

interface PageDescription {
  readonly title: string;
  readonly description: string;
  /** Without its host: "/topics/gaza". */
  readonly address: string;
  /** Address of the picture that stands for it where its link is shared. */
  readonly picture?: string;
  /** Whether other sites may show it within their pages: then it says where to ask how. */
  readonly embeddable?: boolean;
  /** Of its feed, where it has one. */
  readonly feed?: string;
  readonly words: Messages;
}

const ATOM = 'application/atom+xml';

function oEmbedTypes(url: string, origin: string) {
  return { 'application/json+oembed': `${origin}/oembed?url=${encodeURIComponent(url)}&format=json` };
}

// Search engines show about this much of a description.
const MOST_SHOWN = 160;

function shortened(text: string): string {
  if (text.length <= MOST_SHOWN) return text;
  return `${text.slice(0, text.lastIndexOf(' ', MOST_SHOWN - 1))}…`;
}
