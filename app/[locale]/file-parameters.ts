import type { ReaderProps } from './reader-parameters.ts';

/** What Next hands to a route handler beneath a language. */
export interface FileContext {
  readonly params: Promise<{ readonly locale: string; readonly slug: string }>;
}

/** A request for a file as a page would get it, so that files and pages read their address alike. */
export function readerPropsOf(request: Request, { params }: FileContext): ReaderProps {
  const { searchParams } = new URL(request.url);
  const values = [...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]);
  return { params, searchParams: Promise.resolve(Object.fromEntries(values)) };
}
