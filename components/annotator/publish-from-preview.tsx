'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { type ClaimReference, claimApi } from './claim-api.ts';
import keyStyles from './key-button.module.css';
import styles from './publish-bar.module.css';

interface PublishFromPreviewProps {
  readonly articleId: string;
  /** The article's page for readers; null while none of its claims was published. */
  readonly readersAddress: string | null;
  /** The drafts that nothing is missing from, as the page shows them. */
  readonly ready: readonly ClaimReference[];
  /** How many drafts still lack something. */
  readonly unready: number;
}

/** Publishes what the page shows, as it shows it: whoever changed a claim meanwhile is asked to look again. */
export function PublishFromPreview({ articleId, readersAddress, ready, unready }: PublishFromPreviewProps) {
  const router = useRouter();
  const [said, setSaid] = useState<{ readonly words: string; readonly tone: 'done' | 'problem' } | null>(
    null,
  );
  const [isBusy, setBusy] = useState(false);

  async function publish() {
    setBusy(true);
    const answer = await claimApi.publish(articleId, ready);
    setBusy(false);
    if (!answer.ok) {
      const words = answer.failure.fields.map(({ message, remedy }) => `${message} ${remedy}`).join(' ');
      return setSaid({ words: words || answer.failure.detail, tone: 'problem' });
    }
    setSaid({ words: `Published ${answer.value.published.length}. Readers see them now.`, tone: 'done' });
    router.refresh();
  }

  return (
    <section className={styles.bar} aria-label="Publishing">
      <p className={styles.notice} data-tone={said?.tone ?? 'done'}>
        <span role="status">{said?.tone === 'done' ? said.words : null}</span>
        <span role="alert">{said?.tone === 'problem' ? said.words : null}</span>
      </p>
      <div className={styles.actions}>
        {unready === 0 ? null : <p className={styles.tally}>{unready} lack something</p>}
        <a className={styles.link} href={`/desk/articles/${articleId}`}>
          Back to the claims
        </a>
        {readersAddress === null ? null : (
          <a className={styles.link} href={readersAddress}>
            Readers’ page
          </a>
        )}
        <button
          type="button"
          className={`${keyStyles.button} ${styles.publish}`}
          disabled={ready.length === 0 || isBusy}
          onClick={() => void publish()}
        >
          Publish {ready.length}
        </button>
      </div>
    </section>
  );
}
