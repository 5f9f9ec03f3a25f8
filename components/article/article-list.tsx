import type { ListedArticle } from '#lib/domain/public-topic.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './article-list.module.css';
import { ArticleName } from './article-name.tsx';

/** Articles one under the other, each with how many figures this record holds of it. */
export function ArticleList({ articles, words }: ArticleListProps) {
  return (
    <ul className={styles.list}>
      {articles.map((article) => (
        <li key={article.id} className={styles.entry}>
          <ArticleName article={article} words={words} />
          <p className={styles.figures}>{words.article.figureCount(article.figures)}</p>
        </li>
      ))}
    </ul>
  );
}

interface ArticleListProps {
  readonly articles: readonly ListedArticle[];
  readonly words: Messages;
}
