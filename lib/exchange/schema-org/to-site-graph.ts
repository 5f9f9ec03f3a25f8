import type { Graph } from 'schema-dts';
import { localAddress } from '#lib/format/address.ts';
import { type SchemaSetting, urlAt } from './setting.ts';
import { toPublisher } from './to-publisher.ts';

/** The front page: the site itself, and who publishes it. */
export function toSiteGraph(setting: SchemaSetting): Graph {
  const { site, locale } = setting.words;
  const url = urlAt(setting, localAddress(locale, '/'));
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebSite',
        '@id': `${url}#site`,
        url,
        name: site.name,
        description: site.description,
        inLanguage: locale,
        publisher: toPublisher(setting),
      },
    ],
  };
}
