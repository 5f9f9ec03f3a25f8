import { ArticleName } from '#components/article/article-name.tsx';
import type { PrintedCorrection } from '#lib/domain/correction.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { CorrectionEntry } from './correction-entry.tsx';
import styles from './correction-list.module.css';

/** A correction in the words the outlet printed. */
export function PrintedEntry({ notice, words, withArticle = true }: PrintedEntryProps) {
  const { article } = notice;
  return (
    <CorrectionEntry on={notice.on} words={words}>
      {withArticle ? <ArticleName article={article} words={words} /> : null}
      <p className={styles.place}>{words.corrections.printed.words}</p>
      <blockquote className={styles.words} lang={article.language} dir="auto">
        {notice.words}
      </blockquote>
    </CorrectionEntry>
  );
}

interface PrintedEntryProps {
  readonly notice: PrintedCorrection;
  readonly words: Messages;
  /** Left out on the article's own page. */
  readonly withArticle?: boolean;
}
