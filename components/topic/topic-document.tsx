import { ArticleList } from '#components/article/article-list.tsx';
import { EmptyNote } from '#components/page/empty-note.tsx';
import { Heading } from '#components/page/heading.tsx';
import { Pager } from '#components/page/pager.tsx';
import { Section } from '#components/page/section.tsx';
import { PropositionList } from '#components/proposition/proposition-list.tsx';
import type { PublicTopic } from '#lib/domain/public-topic.ts';
import { addressOf, pageAddress } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { StatisticSummaryEntry } from './statistic-summary.tsx';
import styles from './topic-document.module.css';
import { TopicSources } from './topic-sources.tsx';

/** A topic's page: what it is about, every statistic with its latest figures, its propositions, who speaks, and the newest articles. */
export function TopicDocument({ topic, page, words }: TopicDocumentProps) {
  const address = addressOf(words.locale, 'topics', topic.slug);
  return (
    <>
      <Section note={<TopicSources sources={topic.sources} words={words} />}>
        <Heading kind={words.topic.title} title={topic.name}>
          <p className={styles.summary}>{topic.summary}</p>
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
      {topic.propositions.length === 0 ? null : (
        <Section title={words.proposition.ofTopic}>
          <PropositionList propositions={topic.propositions} words={words} />
        </Section>
      )}
      {topic.articles.length === 0 ? null : (
        <Section title={words.topic.articles}>
          <ArticleList articles={topic.articles} words={words} />
        </Section>
      )}
    </>
  );
}

interface TopicDocumentProps {
  readonly topic: PublicTopic;
  readonly page: { readonly number: number; readonly size: number };
  readonly words: Messages;
}
