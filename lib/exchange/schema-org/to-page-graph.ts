import type { CreativeWork, Graph, Thing } from 'schema-dts';
import { type SchemaSetting, urlAt } from './setting.ts';
import { type Crumb, toBreadcrumbs } from './to-breadcrumbs.ts';
import { toPublisher } from './to-publisher.ts';

export interface PageToDescribe {
  readonly type: 'WebPage' | 'AboutPage' | 'CollectionPage' | 'ProfilePage';
  readonly name: string;
  readonly description?: string | null;
  /** Without its host. */
  readonly address: string;
  /** Pages between the front page and this one. */
  readonly way?: readonly Crumb[];
  /** The one thing the page is about. */
  readonly about?: Thing;
  /** What a collection holds. */
  readonly parts?: readonly CreativeWork[];
}

/** A page that is a page: of a topic, of a body, of what is set side by side. */
export function toPageGraph(page: PageToDescribe, setting: SchemaSetting): Graph {
  const { type, name, description, address, way = [], about, parts = [] } = page;
  const url = urlAt(setting, address);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': type,
        '@id': `${url}#page`,
        url,
        name,
        inLanguage: setting.words.locale,
        publisher: toPublisher(setting),
        ...(description ? { description } : {}),
        ...(about === undefined ? {} : { [type === 'CollectionPage' ? 'about' : 'mainEntity']: about }),
        ...(parts.length === 0 ? {} : { hasPart: parts }),
      },
      toBreadcrumbs([...way, { name, address }], setting),
    ],
  };
}
