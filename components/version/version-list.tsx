import table from '#components/page/table.module.css';
import type { CapturedVersion } from '#lib/comparison/article-page.ts';
import { dateInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import edits from './version-edits.module.css';
import styles from './version-list.module.css';

/** The texts that were captured of an article: when, how long, and by what anybody can check them. */
export function VersionList({ versions, words }: VersionListProps) {
  const { versions: labels, article } = words;
  if (versions.length === 0) return <p>{article.noVersions}</p>;
  const { columns } = labels;
  return (
    <>
      <table className={`${table.table} ${table.stacked} ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{columns.number}</th>
            <th scope="col">{columns.captured}</th>
            <th scope="col">{columns.length}</th>
            <th scope="col">{columns.hash}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <VersionRow key={version.number} version={version} words={words} />
          ))}
        </tbody>
      </table>
      <p className={edits.note}>{labels.check}</p>
    </>
  );
}

interface VersionListProps {
  readonly versions: readonly CapturedVersion[];
  readonly words: Messages;
}

function VersionRow({ version, words }: { readonly version: CapturedVersion; readonly words: Messages }) {
  const { versions: labels, locale } = words;
  const { number, capturedAt, length, sha256, takenDown } = version;
  return (
    <tr>
      <th scope="row">{new Intl.NumberFormat(locale).format(number)}</th>
      <td>
        <time dateTime={capturedAt}>{dateInWords(capturedAt.slice(0, 16), locale)}</time> UTC
      </td>
      <td>
        {labels.length(length)}
        {takenDown === null ? null : `; ${labels.takenDown(takenDown.reason)}`}
      </td>
      <td>
        <details>
          <summary>
            <code>{sha256.slice(0, 12)}…</code>
          </summary>
          <code className={styles.hash}>{sha256}</code>
        </details>
      </td>
    </tr>
  );
}
