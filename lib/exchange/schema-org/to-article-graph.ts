import type { Graph } from 'schema-dts';
import type { PublicArticle, PublicOutlet } from '#lib/domain/public-article.ts';
import { addressOf } from '#lib/format/address.ts';
import type { SchemaSetting } from './setting.ts';
import { toOutletBody } from './to-body.ts';
import { toNewsArticle } from './to-news-article.ts';
import { toPageGraph } from './to-page-graph.ts';

/** An article's page: a page about the article, which is its outlet's. */
export function toArticleGraph(article: PublicArticle, setting: SchemaSetting): Graph {
  const { locale } = setting.words;
  const { headline, outlet, byline, archiveUrl } = article;
  const about = {
    ...toNewsArticle(article, setting),
    ...(byline === null ? {} : { creditText: byline }),
    ...(archiveUrl === null ? {} : { archivedAt: archiveUrl }),
  };
  const way = [{ name: outlet.name, address: addressOf(locale, 'outlets', outlet.slug) }];
  const address = addressOf(locale, 'articles', article.slug);
  return toPageGraph({ type: 'WebPage', name: headline, address, way, about }, setting);
}

/** An outlet's page: a profile of the medium. */
export function toOutletGraph(outlet: PublicOutlet, setting: SchemaSetting): Graph {
  const about = toOutletBody(outlet, setting);
  const address = addressOf(setting.words.locale, 'outlets', outlet.slug);
  return toPageGraph({ type: 'ProfilePage', name: outlet.name, address, about }, setting);
}
