import { Pager } from '#components/page/pager.tsx';
import type { ArticleNeed, DeskQueue, QueuedArticle } from '#lib/domain/desk-queue.ts';
import { dateInWords } from '#lib/format/format-date.ts';
import { messagesInEnglish } from '#lib/format/messages/en.ts';
import styles from './queue-list.module.css';

export interface QueueListProps {
  readonly queue: DeskQueue;
  /** The need the list is narrowed to; null for all articles. */
  readonly need: ArticleNeed | null;
}

/** The articles at the desk by what they wait for, newest first. */
export function QueueList({ queue, need }: QueueListProps) {
  return (
    <>
      <NeedChoice counts={queue.counts} need={need} />
      {queue.articles.length === 0 ? <EmptyQueue need={need} /> : null}
      <ul className={styles.list}>
        {queue.articles.map((article) => (
          <QueueEntry key={article.id} article={article} />
        ))}
      </ul>
      <Pager
        page={queue.page}
        last={queue.pages}
        hrefOf={(page) => hrefOf(need, page)}
        words={messagesInEnglish}
      />
    </>
  );
}

/** What is said of an article by its need. */
const NEED_WORDS: Readonly<Record<ArticleNeed, string>> = {
  suggestions: 'Suggestions to read',
  drafts: 'Drafts to finish',
  review: 'Awaiting review',
  nothing: 'Nothing open',
};

const NEEDS: readonly (ArticleNeed | null)[] = ['suggestions', 'drafts', 'review', 'nothing', null];

function NeedChoice({
  counts,
  need,
}: {
  readonly counts: DeskQueue['counts'];
  readonly need: ArticleNeed | null;
}) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <nav aria-label="What articles wait for" className={styles.needs}>
      {NEEDS.map((each) => (
        <a key={each ?? 'all'} href={hrefOf(each, 1)} aria-current={each === need ? 'page' : undefined}>
          {each === null ? 'All articles' : NEED_WORDS[each]} ({each === null ? all : counts[each]})
        </a>
      ))}
    </nav>
  );
}

function hrefOf(need: ArticleNeed | null, page: number): string {
  const query = new URLSearchParams();
  query.set('needs', need ?? 'all');
  if (page > 1) query.set('page', String(page));
  return `/desk?${query}`;
}

function QueueEntry({ article }: { readonly article: QueuedArticle }) {
  const { id, headline, outletName, publishedOn, topicName, createdAt } = article;
  const facts = [
    outletName,
    publishedOn === null ? 'date not known' : dateInWords(publishedOn),
    topicName ?? 'no topic yet',
    `brought in ${dateInWords(createdAt.slice(0, 10))}`,
  ];
  return (
    <li className={styles.entry} data-need={article.need}>
      <a className={styles.headline} href={`/desk/articles/${id}`}>
        {headline}
      </a>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      <p className={styles.tally}>{tallyInWords(article)}</p>
    </li>
  );
}

function tallyInWords({ suggested, drafts, inReview, published }: QueuedArticle): string {
  const parts = [
    [suggested, 'suggested'],
    [drafts, drafts === 1 ? 'draft' : 'drafts'],
    [inReview, 'in review'],
    [published, 'published'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return said.length === 0 ? 'no figures' : said.join(', ');
}

function EmptyQueue({ need }: { readonly need: ArticleNeed | null }) {
  return (
    <p className={styles.empty}>
      {need === null ? 'No article is here yet.' : 'No article waits for this.'}{' '}
      <a href="/desk/articles/new">Bring in an article</a>
    </p>
  );
}
