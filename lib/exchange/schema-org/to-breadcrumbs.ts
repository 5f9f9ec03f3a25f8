import type { BreadcrumbList } from 'schema-dts';
import { localAddress } from '#lib/format/address.ts';
import { type SchemaSetting, urlAt } from './setting.ts';

/** A page on the way from the front page to this one. */
export interface Crumb {
  readonly name: string;
  /** Without its host. */
  readonly address: string;
}

/** The way to a page, the front page first. */
export function toBreadcrumbs(crumbs: readonly Crumb[], setting: SchemaSetting): BreadcrumbList {
  const { site, locale } = setting.words;
  const way = [{ name: site.topics, address: localAddress(locale, '/') }, ...crumbs];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: urlAt(setting, address),
    })),
  };
}
