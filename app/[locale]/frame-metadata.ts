import type { Metadata } from 'next';
import { getServerEnvironment } from '#lib/env.ts';
import { addressOf, type PageKind } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';

/** A frame is no page of its own: search engines are sent to the record's. */
export function frameMetadata(title: string, kind: PageKind, slug: string, words: Messages): Metadata {
  const url = new URL(addressOf(words.locale, kind, slug), getServerEnvironment().origin).href;
  return { title, alternates: { canonical: url }, robots: { index: false } };
}
