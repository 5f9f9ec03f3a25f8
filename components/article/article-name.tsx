import type { ArticleReference } from '#lib/domain/reported-claim.ts';
import { addressOf } from '#lib/format/address.ts';
import { dateInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './article-name.module.css';
import { OutletName } from './outlet-name.tsx';

/** An article as it is cited: headline, outlet, day. A headline of our own making is said to be ours. */
export function ArticleName({ article, words }: ArticleNameProps) {
  return (
    <p className={styles.article}>
      <a
        className={styles.headline}
        href={addressOf(words.locale, 'articles', article.slug)}
        lang={article.headlineIsOurs ? undefined : article.language}
      >
        <bdi>{article.headline}</bdi>
      </a>{' '}
      <span className={styles.place}>
        <OutletName outlet={article.outlet} words={words} />,{' '}
        {article.publishedOn === null ? words.article.noDate : dateInWords(article.publishedOn, words.locale)}
        {article.headlineIsOurs ? `; ${words.article.ourHeadline}` : ''}
      </span>
    </p>
  );
}

interface ArticleNameProps {
  readonly article: ArticleReference;
  readonly words: Messages;
}
