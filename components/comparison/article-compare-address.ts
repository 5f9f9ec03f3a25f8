import { localAddress } from '#lib/format/address.ts';

/** The address that sets two articles side by side, or offers what to set beside one. */
export function articleCompareAddress(
  locale: string,
  articles: readonly string[],
  topic: string | null = null,
): string {
  const query = [
    ...(articles.length === 0 ? [] : [`articles=${articles.map(encodeURIComponent).join(',')}`]),
    ...(topic === null ? [] : [`topic=${encodeURIComponent(topic)}`]),
  ];
  const address = localAddress(locale, '/compare');
  return query.length === 0 ? address : `${address}?${query.join('&')}`;
}

/** The slugs an address names: in one value with commas, or each in its own, as a form sends them. */
export function readArticleSlugs(values: readonly string[]): readonly string[] {
  return values.flatMap((value) => value.split(',')).filter((slug) => slug !== '');
}
