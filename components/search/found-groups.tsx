import { ArticleList } from '#components/article/article-list.tsx';
import { StatisticSummaryEntry } from '#components/topic/statistic-summary.tsx';
import type { FoundGroup, SearchResults } from '#lib/domain/search-results.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import type { SearchRequest } from '#lib/search/search-request.ts';
import type { Understanding } from '#lib/search/understand-query.ts';
import { FoundClaimGroups } from './found-claim-groups.tsx';
import { FoundNames } from './found-names.tsx';
import { ResultGroup } from './result-group.tsx';

/** Everything that was found, each kind under its name. */
export function FoundGroups({ request, understanding, results, words }: FoundGroupsProps) {
  const { statistics, propositions, topics, sources, outlets, claims, articles } = results;
  const { source, topic } = words;
  const group = { request, words };
  return (
    <>
      {hasAny(statistics) ? (
        <ResultGroup kind="statistics" total={statistics.total} shown={statistics.found.length} {...group}>
          <ul>
            {statistics.found.map((statistic) => (
              <StatisticSummaryEntry key={statistic.id} statistic={statistic} words={words} />
            ))}
          </ul>
        </ResultGroup>
      ) : null}
      {hasAny(propositions) ? (
        <ResultGroup
          kind="propositions"
          total={propositions.total}
          shown={propositions.found.length}
          {...group}
        >
          <FoundNames
            kind="propositions"
            names={propositions.found.map((found) => ({
              ...found,
              name: found.statement,
              remark: found.topic.name,
            }))}
            words={words}
          />
        </ResultGroup>
      ) : null}
      {hasAny(topics) ? (
        <ResultGroup kind="topics" total={topics.total} shown={topics.found.length} {...group}>
          <FoundNames
            kind="topics"
            names={topics.found.map((found) => ({ ...found, remark: found.summary || topic.title }))}
            words={words}
          />
        </ResultGroup>
      ) : null}
      {hasAny(sources) ? (
        <ResultGroup kind="sources" total={sources.total} shown={sources.found.length} {...group}>
          <FoundNames
            kind="sources"
            names={sources.found.map((found) => ({
              ...found,
              remark: found.alias === null ? source.kinds[found.kind] : words.search.alias(found.alias),
            }))}
            words={words}
          />
        </ResultGroup>
      ) : null}
      {hasAny(outlets) ? (
        <ResultGroup kind="outlets" total={outlets.total} shown={outlets.found.length} {...group}>
          <FoundNames
            kind="outlets"
            names={outlets.found.map((found) => ({
              ...found,
              remark: words.search.articles(found.articles),
            }))}
            words={words}
          />
        </ResultGroup>
      ) : null}
      {claims !== null && claims.found.length > 0 ? (
        <FoundClaimGroups claims={claims} understanding={understanding} {...group} />
      ) : null}
      {hasAny(articles) ? (
        <ResultGroup kind="articles" total={articles.total} shown={articles.found.length} {...group}>
          <ArticleList articles={articles.found} words={words} />
        </ResultGroup>
      ) : null}
    </>
  );
}

interface FoundGroupsProps {
  readonly request: SearchRequest;
  readonly understanding: Understanding;
  readonly results: SearchResults;
  readonly words: Messages;
}

function hasAny<Thing>(group: FoundGroup<Thing> | null): group is FoundGroup<Thing> {
  return group !== null && group.found.length > 0;
}
