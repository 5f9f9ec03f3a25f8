import { ArticleList } from '#components/article/article-list.tsx';
import { FollowSection } from '#components/cite/follow-section.tsx';
import { EmptyNote } from '#components/page/empty-note.tsx';
import { Heading } from '#components/page/heading.tsx';
import { Pager } from '#components/page/pager.tsx';
import { Section } from '#components/page/section.tsx';
import { PropositionList } from '#components/proposition/proposition-list.tsx';
import type { PublicTopic } from '#lib/domain/public-topic.ts';
import { addressOf, feedAddress, pageAddress } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { StatisticSummaryEntry } from './statistic-summary.tsx';
import { TopicCorrections } from './topic-corrections.tsx';
import { TopicDisagreements } from './topic-disagreements.tsx';
import styles from './topic-document.module.css';
import { TopicSources } from './topic-sources.tsx';

/**
 * A topic's page, the front page of a matter: what it is about, every statistic with its latest figures, where reports
 * disagree, its propositions, what was corrected lately, who speaks, and the newest articles.
 */
export function TopicDocument({ topic, page, words }: TopicDocumentProps) {
  const address = addressOf(words.locale, 'topics', topic.slug);
  return (
    <>
      <Section note={<TopicSources sources={topic.sources} words={words} />}>
        <Heading kind={words.topic.title} title={topic.name}>
          <p className={styles.summary} dir="auto">
            {topic.summary}
          </p>
          <TopicExtent topic={topic} words={words} />
        </Heading>
        <h2 className={styles.title}>{words.topic.statistics}</h2>
        {topic.statistics.length === 0 ? <EmptyNote>{words.home.noStatistics}</EmptyNote> : null}
        <ul>
          {topic.statistics.map((statistic) => (
            <StatisticSummaryEntry key={statistic.id} statistic={statistic} words={words} />
          ))}
        </ul>
        <Pager
          page={page.number}
          last={Math.ceil(topic.statisticCount / page.size)}
          hrefOf={(number) => pageAddress(address, number)}
          words={words}
        />
      </Section>
      {page.number > 1 ? null : <FirstPage topic={topic} words={words} />}
      <FollowSection name={topic.name} feed={feedAddress(words.locale, 'topics', topic.slug)} words={words} />
    </>
  );
}

interface TopicDocumentProps {
  readonly topic: PublicTopic;
  readonly page: { readonly number: number; readonly size: number };
  readonly words: Messages;
}

type TopicProps = Pick<TopicDocumentProps, 'topic' | 'words'>;

/** Where it happens, and how much of it is on record. */
function TopicExtent({ topic, words }: TopicProps) {
  const { place, statisticCount, propositions, articleCount } = topic;
  return (
    <p className={styles.extent}>
      {place === null ? null : <bdi>{place} · </bdi>}
      {words.topicPages.extent(statisticCount, propositions.length, articleCount)}
    </p>
  );
}

/** What is not repeated above every page of a long topic's statistics. */
function FirstPage({ topic, words }: TopicProps) {
  const { articles, articleCount } = topic;
  return (
    <>
      <TopicDisagreements disagreements={topic.disagreements} words={words} />
      {topic.propositions.length === 0 ? null : (
        <Section title={words.proposition.ofTopic}>
          <PropositionList propositions={topic.propositions} words={words} />
        </Section>
      )}
      <TopicCorrections topic={topic} words={words} />
      {articles.length === 0 ? null : (
        <Section title={words.topic.articles} id="articles">
          <ArticleList articles={articles} words={words} />
          {articleCount > articles.length ? (
            <p className={styles.extent}>{words.topicPages.moreArticles(articles.length, articleCount)}</p>
          ) : null}
        </Section>
      )}
    </>
  );
}
