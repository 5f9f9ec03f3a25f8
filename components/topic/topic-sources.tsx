import type { TopicSource } from '#lib/domain/public-topic.ts';
import { addressOf } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './topic-sources.module.css';

/** Who speaks in a topic, and who of them is a party to the matter. */
export function TopicSources({ sources, words }: TopicSourcesProps) {
  if (sources.length === 0) return null;
  return (
    <>
      <h2 className={styles.title}>{words.topic.sources}</h2>
      <ul className={styles.sources}>
        {sources.map((source) => (
          <li key={source.id}>
            <a href={addressOf(words.locale, 'sources', source.slug)}>
              <bdi>{source.name}</bdi>
            </a>
            <span className={styles.role}>
              {[source.role ?? words.source.kinds[source.kind], source.party ? words.topic.party : null]
                .filter((part) => part !== null)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface TopicSourcesProps {
  readonly sources: readonly TopicSource[];
  readonly words: Messages;
}
