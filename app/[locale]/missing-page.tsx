import type { Metadata } from 'next';
import { NotFound } from '#components/page/not-found.tsx';
import type { Messages } from '#lib/format/messages/en.ts';
import { setPageStatus } from '#lib/http/request-context.ts';
import { STATUS } from '#lib/http/status.ts';

/** The page where nothing is, with the status that says so: Next's own would be blank without its scripts. */
export function MissingPage({ words }: { readonly words: Messages }) {
  setPageStatus(STATUS.notFound);
  return <NotFound words={words} />;
}

export function missingMetadata(words: Messages): Metadata {
  return { title: words.missing.title, robots: { index: false } };
}
