import { localAddress } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './download-line.module.css';

/** The ways to take a table away: as it is displayed, or whole, with what each column means. */
export function DownloadLine({ rows, hrefOf, words }: DownloadLineProps) {
  const { downloads } = words.cite;
  return (
    <div className={styles.lines}>
      <dl>
        {(['displayed', 'full'] as const).map((what) => (
          <div key={what} className={styles.line}>
            <dt>{what === 'displayed' ? downloads.displayed(rows) : downloads.full}</dt>
            <dd className={styles.files}>
              {(['csv', 'json'] as const).map((format) => (
                <a key={format} href={hrefOf(what, format)} aria-label={words.cite.downloadAs(what, format)}>
                  {format.toUpperCase()}
                </a>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={localAddress(words.locale, '/about/data')}>{downloads.dictionary}</a>
      </p>
    </div>
  );
}

interface DownloadLineProps {
  /** How many rows the view has, on all its pages. */
  readonly rows: number;
  readonly hrefOf: (what: 'displayed' | 'full', format: 'csv' | 'json') => string;
  readonly words: Messages;
}
