import { addressOf } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import type { SourceDocumentProps } from './source-document.tsx';
import styles from './source-method.module.css';

/** What a source is in each matter, a party to it or not; how it counts, and where that ends. What is not known is said. */
export function SourceMethod({ source, words }: Pick<SourceDocumentProps, 'source' | 'words'>) {
  const { source: labels, sourcePages, locale } = words;
  return (
    <dl className={styles.terms}>
      <dt>{sourcePages.inTopics}</dt>
      <dd>
        {source.roles.length === 0 ? sourcePages.noTopics : null}
        <ul>
          {source.roles.map(({ topic, party, role }) => (
            <li key={topic.id}>
              <a href={addressOf(locale, 'topics', topic.slug)}>{topic.name}</a>:{' '}
              <PartyWords party={party} words={words} />
              {role === null ? null : <span className={styles.role}>{role}</span>}
            </li>
          ))}
        </ul>
      </dd>
      <dt>{labels.method}</dt>
      <dd dir="auto">{source.method ?? sourcePages.notRecorded}</dd>
      <dt>{labels.limits}</dt>
      <dd dir="auto">{source.limits ?? sourcePages.notRecorded}</dd>
    </dl>
  );
}

function PartyWords({ party, words }: { readonly party: boolean | null; readonly words: Messages }) {
  if (party === null) return words.sourcePages.partyUnknown;
  return <strong>{party ? words.source.party : words.source.notParty}</strong>;
}
