import type { NewsArticle } from 'schema-dts';
import type { ArticleReference } from '#lib/domain/reported-claim.ts';
import { addressOf } from '#lib/format/address.ts';
import { type SchemaSetting, urlAt } from './setting.ts';
import { toOutletBody } from './to-body.ts';

/** An article at its outlet; where its headline is ours, it is only a name. */
export function toNewsArticle(article: ArticleReference, setting: SchemaSetting): NewsArticle {
  const { headline, headlineIsOurs, language, publishedOn, url, outlet, slug } = article;
  const page = urlAt(setting, addressOf(setting.words.locale, 'articles', slug));
  return {
    '@type': 'NewsArticle',
    '@id': `${page}#article`,
    ...(headlineIsOurs ? { name: headline } : { headline }),
    url: url ?? page,
    inLanguage: language,
    publisher: toOutletBody(outlet, setting),
    ...(publishedOn === null ? {} : { datePublished: publishedOn }),
  };
}
