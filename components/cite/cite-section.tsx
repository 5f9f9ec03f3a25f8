import { Section } from '#components/page/section.tsx';
import type { Citation } from '#lib/exchange/citation.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './cite-section.module.css';
import { TextToCite } from './text-to-cite.tsx';

/** How to cite what the page shows: both wordings, files for reference managers, and addresses that stay. */
export function CiteSection({ citation, files, links, words }: CiteSectionProps) {
  const { cite } = words;
  return (
    <Section title={cite.title} id="cite">
      <details className={styles.details}>
        <summary>{cite.open}</summary>
        <TextToCite id="citation-short" label={cite.short} text={citation.short} words={words} />
        <TextToCite id="citation-full" label={cite.full} text={citation.full} words={words} />
        <p className={styles.note}>{cite.accessed}</p>
        <dl className={styles.list}>
          <div>
            <dt>{cite.files}</dt>
            <dd className={styles.files}>
              {FORMATS.map((format) => (
                <a key={format} href={files(format)}>
                  {cite.formats[format]}
                </a>
              ))}
            </dd>
          </div>
          {links.map(({ label, url }) => (
            <div key={url}>
              <dt>{label}</dt>
              <dd>
                <a href={url}>{url}</a>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </Section>
  );
}

const FORMATS = ['json', 'ris', 'bib'] as const;

export interface CiteSectionProps {
  readonly citation: Citation;
  /** Address of the citation as a file. */
  readonly files: (format: (typeof FORMATS)[number]) => string;
  /** Addresses under which the same is found later. */
  readonly links: readonly { readonly label: string; readonly url: string }[];
  readonly words: Messages;
}
