import type { Organization } from 'schema-dts';
import { localAddress } from '#lib/format/address.ts';
import { type SchemaSetting, urlAt } from './setting.ts';

/** This record as whoever publishes it. */
export function toPublisher(setting: SchemaSetting): Organization {
  const { words } = setting;
  return {
    '@type': 'Organization',
    '@id': urlAt(setting, '/#publisher'),
    name: words.site.name,
    description: words.site.description,
    url: urlAt(setting, localAddress(words.locale, '/')),
    publishingPrinciples: urlAt(setting, localAddress(words.locale, '/about/method')),
  };
}
