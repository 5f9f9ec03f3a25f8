import { Heading } from '#components/page/heading.tsx';
import prose from '#components/page/prose.module.css';
import { Section } from '#components/page/section.tsx';
import { CLAIM_COLUMNS } from '#lib/exchange/claim-columns.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './dictionary-document.module.css';

/** What every column of a file of figures means: the same list that the files are written from. */
export function DictionaryDocument({ words }: { readonly words: Messages }) {
  const { cite, site } = words;
  const { dictionary } = cite;
  return (
    <>
      <Section>
        <div className={prose.prose}>
          <Heading kind={site.name} title={dictionary.title} />
          {dictionary.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p>{cite.terms}</p>
        </div>
      </Section>
      <Section isWide id="columns" title={dictionary.caption}>
        <dl className={styles.columns}>
          {CLAIM_COLUMNS.map(({ name, type, unit, example }) => (
            <div key={name} className={styles.column} id={name}>
              <dt>
                <code className={styles.name}>{name}</code>
              </dt>
              <dd className={styles.meaning}>{cite.columns[name]}</dd>
              <dd className={styles.kind}>
                {dictionary.kind(dictionary.types[type], unit === null ? null : dictionary.units[unit])}
              </dd>
              <dd className={styles.example}>
                {example === '' ? dictionary.empty : <code dir="ltr">{example}</code>}
              </dd>
            </div>
          ))}
        </dl>
      </Section>
    </>
  );
}
