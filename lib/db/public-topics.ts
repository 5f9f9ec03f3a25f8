import type { PublicTopic, StatisticSummary, TopicSummary } from '#lib/domain/public-topic.ts';
import { collectTags } from '#lib/http/request-context.ts';
import type { Database } from './database.ts';
import { listDisagreementsOfTopic } from './discrepancies.ts';
import { listOwnCorrections } from './own-corrections.ts';
import { type Page, pageOf } from './page.ts';
import { listPropositionsOfTopic } from './proposition-page.ts';
import { listReportedClaims } from './reported-claims.ts';
import { ARTICLE_COUNT_OF_TOPIC, ARTICLES_OF_TOPIC } from './sql/articles.ts';
import { ask } from './sql/named-query.ts';
import { LATEST_CLAIMS, STATISTICS_OF_TOPIC, type StatisticNameRow } from './sql/statistics.ts';
import { SOURCES_OF_TOPIC, TOPIC_BY_SLUG, TOPICS, type TopicRow } from './sql/topics.ts';
import { listTheirCorrections } from './their-corrections.ts';
import { toListedArticle } from './to-listed-article.ts';

// A front page is read, not scrolled; a topic's own page has the rest.
const TOPICS_SHOWN = 24;
const STATISTICS_SHOWN = 4;
const ARTICLES_SHOWN = 20;
const DISAGREEMENTS_SHOWN = 5;
const CORRECTIONS_SHOWN = 3;

const NONE = { entries: [], total: 0 } as const;

/** Every topic with its first statistics and the newest figure of each of their origins. */
export async function listTopicSummaries(database: Database): Promise<readonly TopicSummary[]> {
  const { pool } = database;
  collectTags('topics');
  const topics = await ask(pool, TOPICS, [TOPICS_SHOWN]);
  const statistics = await Promise.all(
    topics.map(({ id }) => ask(pool, STATISTICS_OF_TOPIC, [id, STATISTICS_SHOWN, 0])),
  );
  const summaries = await summariseStatistics(database, statistics.flat());
  return topics.map((topic, index) => {
    const ids = new Set((statistics[index] ?? []).map(({ id }) => id));
    return toSummary(
      topic,
      summaries.filter(({ id }) => ids.has(id)),
    );
  });
}

/** A topic whole: one page of its statistics, who speaks in it, and the newest articles about it. */
export async function findPublicTopic(
  database: Database,
  slug: string,
  page: Page,
): Promise<PublicTopic | null> {
  const { pool } = database;
  const [topic] = await ask(pool, TOPIC_BY_SLUG, [slug]);
  if (topic === undefined) return null;
  collectTags(`topic:${topic.id}`);
  const isFirst = page.number === 1;
  const few = { number: 1, size: CORRECTIONS_SHOWN };
  const [statistics, propositions, sources, articles, [count], disagreements, own, their] = await Promise.all(
    [
      ask(pool, STATISTICS_OF_TOPIC, [topic.id, ...pageOf(page)]),
      listPropositionsOfTopic(database, topic.id),
      ask(pool, SOURCES_OF_TOPIC, [topic.id]),
      ask(pool, ARTICLES_OF_TOPIC, [topic.id, ARTICLES_SHOWN, 0]),
      ask(pool, ARTICLE_COUNT_OF_TOPIC, [topic.id]),
      isFirst ? listDisagreementsOfTopic(pool, topic.id, DISAGREEMENTS_SHOWN) : NONE,
      isFirst ? listOwnCorrections(pool, topic.id, few) : NONE,
      isFirst ? listTheirCorrections(pool, topic.id, few) : NONE,
    ],
  );
  collectTags(...sources.map(({ id }) => `source:${id}`), ...articles.map(({ id }) => `article:${id}`));
  return {
    ...toSummary(topic, await summariseStatistics(database, statistics)),
    propositions,
    sources,
    articles: articles.map(toListedArticle),
    articleCount: count?.total ?? 0,
    disagreements,
    corrected: { own, their },
  };
}

function toSummary(topic: TopicRow, statistics: readonly StatisticSummary[]): TopicSummary {
  const { statistics: statisticCount, ...named } = topic;
  return { ...named, statisticCount, statistics };
}

/** The statistics with the newest figure of each of their origins, in the order given. */
export async function summariseStatistics(
  { pool }: Database,
  statistics: readonly StatisticNameRow[],
): Promise<readonly StatisticSummary[]> {
  collectTags(...statistics.map(({ id }) => `statistic:${id}`));
  const latest = await ask(pool, LATEST_CLAIMS, [statistics.map(({ id }) => id)]);
  const claims = await listReportedClaims(
    pool,
    latest.map(({ id }) => id),
  );
  const byStatistic = Map.groupBy(claims, (claim) => claim.statistic?.id);
  return statistics.map((statistic) => ({ ...statistic, latest: byStatistic.get(statistic.id) ?? [] }));
}
