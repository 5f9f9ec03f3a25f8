'use client';

import { useAnnotator } from './annotator-context.tsx';
import { readyDrafts, unreadyDrafts } from './claim-queue.ts';
import { KeyButton } from './key-button.tsx';
import styles from './publish-bar.module.css';

/**
 * How far the article is, what just happened, and the way to publish. `aria-live` is written out although the roles
 * imply it: by that attribute an open list of choices knows what to leave readable beside it.
 */
export function PublishBar() {
  const state = useAnnotator((all) => all);
  const { article, claims, notice, undoSteps } = state;
  const ready = readyDrafts(state).length;
  const unready = unreadyDrafts(state).length;
  const published = claims.filter(({ status }) => status === 'published').length;
  return (
    <section className={styles.bar} aria-label="Publishing">
      <p className={styles.notice} data-tone={notice.tone}>
        <span role="status" aria-live="polite">
          {notice.tone === 'done' ? <Said key={notice.serial} words={notice.words} /> : null}
        </span>
        <span role="alert" aria-live="assertive">
          {notice.tone === 'problem' ? <Said key={notice.serial} words={notice.words} /> : null}
        </span>
      </p>
      <div className={styles.actions}>
        <p className={styles.tally}>{tallyInWords(ready, unready, published)}</p>
        <KeyButton command="undo" disabled={undoSteps.length === 0}>
          Undo
        </KeyButton>
        <a className={styles.link} href={`/desk/articles/${article.id}/preview`}>
          Preview
        </a>
        <KeyButton command="publish" className={styles.publish} disabled={ready === 0}>
          Publish {ready}
        </KeyButton>
      </div>
    </section>
  );
}

/** A fresh element for each notice, so that the same words are spoken again. */
function Said({ words }: { readonly words: string }) {
  return <span>{words}</span>;
}

function tallyInWords(ready: number, unready: number, published: number): string {
  return [
    `${ready} ready`,
    unready === 0 ? '' : `${unready} lack something`,
    published === 0 ? '' : `${published} published`,
  ]
    .filter((words) => words !== '')
    .join(' · ');
}
