import { ArticleName } from '#components/article/article-name.tsx';
import { outletInWords } from '#components/article/outlet-in-words.ts';
import { ClaimList } from '#components/claim/claim-list.tsx';
import { EmptyNote } from '#components/page/empty-note.tsx';
import { Heading } from '#components/page/heading.tsx';
import { Section } from '#components/page/section.tsx';
import { pairClaims } from '#lib/comparison/pair-claims.ts';
import type { ArticlePair } from '#lib/domain/article-pair.ts';
import type { PublicArticle } from '#lib/domain/public-article.ts';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { localAddress } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './article-pair-document.module.css';
import { ClaimPairEntry } from './claim-pair.tsx';

/** Two articles side by side: what both report, where they differ in it, and what only one of them has. */
export function ArticlePairDocument({ first, second, words }: ArticlePairProps) {
  const labels = words.compare.articles;
  const { pairs, onlyInFirst, onlyInSecond } = pairClaims(first.claims, second.claims);
  return (
    <>
      <Section isWide>
        <Heading
          kind={<a href={localAddress(words.locale, '/compare')}>{words.article.title}</a>}
          title={labels.title}
          size="medium"
        />
        <div className={styles.pair}>
          <ComparedArticle article={first} words={words} />
          <ComparedArticle article={second} words={words} />
        </div>
      </Section>
      <Section title={labels.shared} isWide>
        {pairs.length === 0 ? <EmptyNote>{labels.noShared}</EmptyNote> : null}
        <ul className={styles.pairs}>
          {pairs.map((pair) => (
            <ClaimPairEntry key={pair.first.id} pair={pair} words={words} />
          ))}
        </ul>
      </Section>
      <OnlyIn title={onlyTitle(first, second, 'onlyInFirst', words)} claims={onlyInFirst} words={words} />
      <OnlyIn title={onlyTitle(second, first, 'onlyInSecond', words)} claims={onlyInSecond} words={words} />
    </>
  );
}

type ArticlePairProps = Omit<Extract<ArticlePair, { kind: 'pair' }>, 'kind'> & { readonly words: Messages };

function ComparedArticle({ article, words }: { readonly article: PublicArticle; readonly words: Messages }) {
  const more = article.claimCount - article.claims.length;
  return (
    <div>
      <ArticleName article={article} words={words} />
      {more === 0 ? null : <p className={styles.remark}>{words.compare.articles.more(more)}</p>}
    </div>
  );
}

/** Two articles of one outlet are told apart by their place on the page. */
function onlyTitle(
  article: PublicArticle,
  other: PublicArticle,
  place: 'onlyInFirst' | 'onlyInSecond',
  words: Messages,
): string {
  const labels = words.compare.articles;
  return article.outlet.id === other.outlet.id
    ? labels[place]
    : labels.onlyIn(outletInWords(article.outlet, words));
}

interface OnlyInProps {
  readonly title: string;
  readonly claims: readonly ReportedClaim[];
  readonly words: Messages;
}

function OnlyIn({ title, claims, words }: OnlyInProps) {
  if (claims.length === 0) return null;
  return (
    <Section title={title} isWide>
      <ClaimList claims={claims} words={words} under="article" />
    </Section>
  );
}
