import type { ReactNode } from 'react';
import { Caveat } from '#components/statistic/caveat.tsx';
import { momentInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './embed-frame.module.css';

/** What stands within another site's page: the record, what must be known of it, and whether it will change. */
export function EmbedFrame({
  caveat,
  recordedOn,
  changed,
  address,
  more,
  theme,
  words,
  children,
}: EmbedFrameProps) {
  const labels = words.embed;
  return (
    <main className={styles.frame} data-theme={theme ?? undefined} aria-label={words.site.name}>
      {recordedOn !== null && changed !== null ? (
        <p className={styles.changed} role="note">
          {changed} <a href={address}>{labels.current}</a>
        </p>
      ) : null}
      {children}
      <Caveat caveat={caveat} words={words} />
      <footer className={styles.foot}>
        <p>
          <a className={styles.site} href={address}>
            {words.site.name}
          </a>
          <span>{more}</span>
        </p>
        <p>{recordedOn === null ? labels.live : labels.frozen(momentInWords(recordedOn, words.locale))}</p>
      </footer>
    </main>
  );
}

export interface EmbedFrameProps {
  /** Never left out where there is one. */
  readonly caveat: string | null;
  /** The day or instant shown; null where it is live. */
  readonly recordedOn: string | null;
  /** What became of it since, in a sentence; null where nothing did. */
  readonly changed: string | null;
  /** The record's own page. */
  readonly address: string;
  /** What that page has beyond this, in words. */
  readonly more: string;
  /** Light or dark whatever the reader's system says, to fit the page around it. */
  readonly theme: 'light' | 'dark' | null;
  readonly words: Messages;
  readonly children: ReactNode;
}

export function toFrameTheme(parameter: string | null): EmbedFrameProps['theme'] {
  return parameter === 'light' || parameter === 'dark' ? parameter : null;
}
