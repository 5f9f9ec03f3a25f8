import { DiscrepancyClaims } from '#components/discrepancy/discrepancy-claims.tsx';
import styles from '#components/discrepancy/discrepancy-list.module.css';
import { Section } from '#components/page/section.tsx';
import { getDiscrepancyRule } from '#lib/comparison/detect-discrepancies.ts';
import type { PublicTopic } from '#lib/domain/public-topic.ts';
import { addressOf, localAddress } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import topic from './topic-document.module.css';

/** Where reports of a matter disagree now, each with its statistic; nothing where none do. */
export function TopicDisagreements({ disagreements: { entries, total }, words }: TopicDisagreementsProps) {
  if (total === 0) return null;
  const { topicPages: labels, locale } = words;
  return (
    <Section
      title={labels.disagreements}
      id="disagreements"
      note={<p className={topic.note}>{labels.disagreementsExplained}</p>}
    >
      <ul className={styles.list}>
        {entries.map(({ id, rule, sentence, claims, statistic }) => (
          <li key={id} className={styles.entry}>
            <p className={styles.rule}>
              <a href={`${addressOf(locale, 'statistics', statistic.slug)}#discrepancy-${id}`}>
                {statistic.name}
              </a>
              {': '}
              <a href={localAddress(locale, `/about/method#${rule}`)}>{getDiscrepancyRule(rule).title}</a>
            </p>
            <p>{sentence}</p>
            <DiscrepancyClaims claims={claims} words={words} />
          </li>
        ))}
      </ul>
      {total > entries.length ? (
        <p className={topic.note}>{labels.moreDisagreements(total - entries.length)}</p>
      ) : null}
    </Section>
  );
}

interface TopicDisagreementsProps extends Pick<PublicTopic, 'disagreements'> {
  readonly words: Messages;
}
