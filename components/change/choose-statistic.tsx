import styles from './choose-statistic.module.css';

/** Statistics by their topics, each leading to the steps of its series. */
export function ChooseStatistic({ statistics }: ChooseStatisticProps) {
  return (
    <div className={styles.topics}>
      {[...Map.groupBy(statistics, ({ topicName }) => topicName)].map(([topicName, ofTopic]) => (
        <section key={topicName} className={styles.topic}>
          <h2>{topicName}</h2>
          <ul>
            {ofTopic.map(({ id, name }) => (
              <li key={id}>
                <a href={`/desk/statistics/${id}/changes`}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface ChooseStatisticProps {
  readonly statistics: readonly { readonly id: string; readonly name: string; readonly topicName: string }[];
}
