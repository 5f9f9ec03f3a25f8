'use client';

import { QuietButton } from '#components/annotator/quiet-button.tsx';
import { Notice } from '#components/form/notice.tsx';
import styles from './article-form.module.css';
import type { BroughtIn } from './bring-in-article.tsx';

interface KnownNoticeProps {
  readonly broughtIn: BroughtIn;
  readonly onAnother: () => void;
}

/** Says that a text was here already, or that it became the next version of an article that was. */
export function KnownNotice({ broughtIn: { article, outcome }, onAnother }: KnownNoticeProps) {
  return (
    <div className={styles.form}>
      <Notice>
        <p>
          {outcome === 'known'
            ? 'This text is already here; nothing was stored again.'
            : 'This address was known: the text is stored as a new version of its article.'}
        </p>
      </Notice>
      <p>
        <a href={`/desk/articles/${article.id}`}>
          {article.headline} ({article.outletName})
        </a>
      </p>
      <div className={styles.ways}>
        <QuietButton onClick={onAnother}>Bring in another article</QuietButton>
      </div>
    </div>
  );
}
