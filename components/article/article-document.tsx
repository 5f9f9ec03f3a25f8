import { ClaimList } from '#components/claim/claim-list.tsx';
import { articleCompareAddress } from '#components/comparison/article-compare-address.ts';
import { Heading } from '#components/page/heading.tsx';
import { Pager } from '#components/page/pager.tsx';
import { Section } from '#components/page/section.tsx';
import { ReportsOfRecord } from '#components/report/reports-of-record.tsx';
import type { PublicArticle } from '#lib/domain/public-article.ts';
import { addressOf, pageAddress } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './article-document.module.css';
import { ArticleFacts } from './article-facts.tsx';
import { OutletName } from './outlet-name.tsx';

/** An article's page: what it reports, with its words; its text belongs to its outlet and is never shown. */
export function ArticleDocument({ article, page, words }: ArticleDocumentProps) {
  return (
    <Section note={<ArticleFacts article={article} words={words} />}>
      <Heading
        kind={<OutletName outlet={article.outlet} words={words} />}
        title={article.headline}
        size="medium"
        {...(article.headlineIsOurs ? {} : { lang: article.language })}
      >
        {article.headlineIsOurs ? <p className={styles.remark}>{words.article.ourHeadline}</p> : null}
        {article.outlet.fictional ? <p className={styles.remark}>{words.outlet.fictionalExplained}</p> : null}
      </Heading>
      <h2 className={styles.title}>{words.article.figures}</h2>
      <ClaimList claims={article.claims} words={words} under="article" />
      <Pager
        page={page.number}
        last={Math.ceil(article.claimCount / page.size)}
        hrefOf={(number) => pageAddress(addressOf(words.locale, 'articles', article.slug), number)}
        words={words}
      />
      <p className={styles.remark}>
        <a href={articleCompareAddress(words.locale, [article.slug])}>{words.compare.articles.link}</a>
      </p>
      <p className={styles.remark}>{words.article.noText}</p>
      <ReportsOfRecord kind="article" slug={article.slug} reports={article.reports} words={words} />
    </Section>
  );
}

export interface ArticleDocumentProps {
  readonly article: PublicArticle;
  readonly page: { readonly number: number; readonly size: number };
  readonly words: Messages;
}
