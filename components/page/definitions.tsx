import type { ReactNode } from 'react';
import styles from './definitions.module.css';

/** A list of terms and what they are; a row without a detail is left out, one without a term adds to the one before. */
export function Definitions({ rows }: { readonly rows: readonly DefinitionRow[] }) {
  const entries = gather(rows);
  return (
    <dl className={styles.list}>
      {entries.map(({ term, details }) => (
        <div key={term} className={styles.row}>
          <dt className={styles.term}>{term}</dt>
          {details.map((detail, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a term's details have nothing else to tell them apart
            <dd key={index} className={index === 0 ? styles.detail : styles.remark}>
              {detail}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

export interface DefinitionRow {
  readonly term: string | null;
  readonly detail: ReactNode;
}

function gather(rows: readonly DefinitionRow[]) {
  const entries: { readonly term: string; readonly details: ReactNode[] }[] = [];
  for (const { term, detail } of rows) {
    if (detail === null || detail === undefined || detail === false || detail === '') continue;
    if (term === null) entries.at(-1)?.details.push(detail);
    else entries.push({ term, details: [detail] });
  }
  return entries;
}
