import { EmptyNote } from '#components/page/empty-note.tsx';
import type { TopicSummary } from '#lib/domain/public-topic.ts';
import { addressOf } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { StatisticSummaryEntry } from './statistic-summary.tsx';
import styles from './topic-list.module.css';

/** The front page: every topic with what is said of it now. */
export function TopicList({
  topics,
  words,
}: {
  readonly topics: readonly TopicSummary[];
  readonly words: Messages;
}) {
  return (
    <>
      <h1 className={styles.motto}>{words.site.motto}</h1>
      {topics.length === 0 ? (
        <EmptyNote>{`${words.home.noTopics} ${words.home.noTopicsAdvice}`}</EmptyNote>
      ) : null}
      {topics.map((topic) => (
        <TopicEntry key={topic.id} topic={topic} words={words} />
      ))}
    </>
  );
}

function TopicEntry({ topic, words }: { readonly topic: TopicSummary; readonly words: Messages }) {
  const href = addressOf(words.locale, 'topics', topic.slug);
  return (
    <section className={styles.topic}>
      <div className={styles.about}>
        <h2 className={styles.name}>
          <a href={href}>{topic.name}</a>
        </h2>
        <p className={styles.summary}>{topic.summary}</p>
        {topic.statisticCount > topic.statistics.length ? (
          <p className={styles.all}>
            <a href={href}>{words.home.allStatistics(topic.statisticCount)}</a>
          </p>
        ) : null}
      </div>
      {topic.statistics.length === 0 ? (
        <EmptyNote>{words.home.noStatistics}</EmptyNote>
      ) : (
        <ul className={styles.statistics}>
          {topic.statistics.map((statistic) => (
            <StatisticSummaryEntry key={statistic.id} statistic={statistic} words={words} />
          ))}
        </ul>
      )}
    </section>
  );
}
