import { ClaimList } from '#components/claim/claim-list.tsx';
import { articleCompareAddress } from '#components/comparison/article-compare-address.ts';
import list from '#components/correction/correction-list.module.css';
import { PrintedEntry } from '#components/correction/printed-entry.tsx';
import { Heading } from '#components/page/heading.tsx';
import { Pager } from '#components/page/pager.tsx';
import { Section } from '#components/page/section.tsx';
import { ReportsOfRecord } from '#components/report/reports-of-record.tsx';
import { VersionEdits } from '#components/version/version-edits.tsx';
import { VersionList } from '#components/version/version-list.tsx';
import type { ArticlePage, VersionEdit } from '#lib/comparison/article-page.ts';
import { addressOf, pageAddress } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './article-document.module.css';
import { ArticleFacts } from './article-facts.tsx';
import { OutletName } from './outlet-name.tsx';

/** An article's page: what its outlet changed, what it reports, with its words, and its versions; its text is never shown. */
export function ArticleDocument({ article: whole, page, words }: ArticleDocumentProps) {
  const { article, edits, printed, versions } = whole;
  const isFirst = page.number === 1;
  return (
    <>
      <Section note={<ArticleFacts article={whole} words={words} />}>
        <Heading
          kind={<OutletName outlet={article.outlet} words={words} />}
          title={article.headline}
          size="medium"
          {...(article.headlineIsOurs ? {} : { lang: article.language })}
        >
          {article.headlineIsOurs ? <p className={styles.remark}>{words.article.ourHeadline}</p> : null}
          {article.outlet.fictional ? (
            <p className={styles.remark}>{words.outlet.fictionalExplained}</p>
          ) : null}
        </Heading>
        {isFirst && printed.length > 0 ? <Printed printed={printed} words={words} /> : null}
        {isFirst && edits.length > 0 ? (
          <div className={styles.part} id="changes">
            <h2 className={styles.title}>{words.versions.changed}</h2>
            <VersionEdits edits={edits} words={words} />
            <p className={styles.remark}>{words.versions.changedExplained}</p>
          </div>
        ) : null}
        <h2 className={styles.title}>{words.article.figures}</h2>
        <ClaimList claims={article.claims} words={words} under="article" remarks={remarksOn(edits, words)} />
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
      <Section title={words.versions.title} id="versions">
        <VersionList versions={versions} words={words} />
      </Section>
    </>
  );
}

export interface ArticleDocumentProps {
  readonly article: ArticlePage;
  readonly page: { readonly number: number; readonly size: number };
  readonly words: Messages;
}

function Printed({ printed, words }: { readonly words: Messages } & Pick<ArticlePage, 'printed'>) {
  return (
    <div className={styles.part} id="corrections">
      <h2 className={styles.title}>{words.corrections.printed.ofArticle}</h2>
      <ol className={list.list}>
        {printed.map((notice) => (
          <PrintedEntry key={notice.id} notice={notice} words={words} withArticle={false} />
        ))}
      </ol>
    </div>
  );
}

/** Of figures that a later version no longer gives so, that it does not. */
function remarksOn(edits: readonly VersionEdit[], words: Messages): ReadonlyMap<string, string> {
  return new Map(
    edits.flatMap(({ from, to, changes }) =>
      (changes ?? []).flatMap((change) =>
        change.kind === 'added' ? [] : [[change.before.id, words.versions.onlyUntil(from, to)] as const],
      ),
    ),
  );
}
