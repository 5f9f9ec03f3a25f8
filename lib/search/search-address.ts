import { localAddress } from '#lib/format/address.ts';
import type { SearchRequest } from './search-request.ts';

/** The one address of a search: what is not asked is not in it. */
export function searchAddress(locale: string, request: Partial<SearchRequest>): string {
  const query = searchParameters(request)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  const address = localAddress(locale, '/search');
  return query === '' ? address : `${address}?${query}`;
}

/** The parameters of that address, in the order of the form. */
export function searchParameters(request: Partial<SearchRequest>): [name: string, value: string][] {
  const { text, kind, source, outlet, topic, from, to, qualifier, status, page = 1 } = request;
  const written: readonly (readonly [string, string | null | undefined])[] = [
    ['q', text],
    ['kind', kind],
    ['topic', topic],
    ['source', source],
    ['outlet', outlet],
    ['qualifier', qualifier],
    ['from', from],
    ['to', to],
    ['status', status === 'published' ? null : status],
    ['page', page === 1 ? null : String(page)],
  ];
  return written.flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []));
}
