'use client';

import { dateInWords } from '#lib/format/format-date.ts';
import { useAnnotator, useDesk } from './annotator-context.tsx';
import styles from './annotator-heading.module.css';
import { KeyButton } from './key-button.tsx';

/** Which article this is, and the tools that belong to no single claim. */
export function AnnotatorHeading() {
  const { store } = useDesk();
  const article = useAnnotator((state) => state.article);
  const topics = useAnnotator((state) => state.names.topics);
  const singleKeysOff = useAnnotator((state) => state.singleKeysOff);
  const topic = topics.find(({ id }) => id === article.topicId)?.name ?? 'no topic yet';
  const facts = [
    article.outletName,
    article.byline ?? '',
    article.publishedOn === null ? 'publication date not known' : dateInWords(article.publishedOn),
    topic,
  ].filter((fact) => fact !== '');
  return (
    <header className={styles.heading}>
      <div>
        <h1 className={styles.headline} lang={article.language}>
          {article.headline}
        </h1>
        <p className={styles.facts}>{facts.join(' · ')}</p>
      </div>
      <div className={styles.tools}>
        <a className={styles.link} href={`/desk/articles/${article.id}/details`}>
          Details
        </a>
        <label className={styles.keys}>
          <input
            type="checkbox"
            checked={!singleKeysOff}
            onChange={(event) => store.dispatch({ kind: 'single_keys_switched', off: !event.target.checked })}
          />
          Single keys
        </label>
        <KeyButton command="showKeys">Keys</KeyButton>
      </div>
    </header>
  );
}
