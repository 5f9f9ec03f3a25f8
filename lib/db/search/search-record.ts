import type { SearchResults } from '#lib/domain/search-results.ts';
import { collectTags } from '#lib/http/request-context.ts';
import {
  asksNothing,
  kindsUnder,
  SEARCH_PAGE_SIZE,
  type SearchKind,
  type SearchRequest,
} from '#lib/search/search-request.ts';
import type { Understanding } from '#lib/search/understand-query.ts';
import type { Database } from '../database.ts';
import { summariseStatistics } from '../public-topics.ts';
import { listReportedClaims } from '../reported-claims.ts';
import { SEARCH_TAG } from '../search-tag.ts';
import { findArticles } from './find-articles.ts';
import { type ClaimHits, findClaims } from './find-claims.ts';
import { findOutlets, findPropositions, findSources, findStatistics, findTopics } from './find-named.ts';
import { findNamedThings } from './named-things.ts';
import { listChoices } from './search-choices.ts';
import { inSearchSession, type SearchSession } from './search-session.ts';
import { nearestNames } from './suggest-names.ts';

/** Everything a search finds of what readers may see: the first of every kind, or a page of one. */
export async function searchRecord(
  database: Database,
  request: SearchRequest,
  understanding: Understanding,
): Promise<SearchResults> {
  collectTags(SEARCH_TAG);
  const hits = await inSearchSession(database.pool, (session) => askAll(session, request, understanding));
  const { statistics, claims, ...rest } = hits;
  return {
    ...rest,
    statistics:
      statistics === null
        ? null
        : { total: statistics.total, found: await summariseStatistics(database, statistics.found) },
    claims: claims === null ? null : await readClaims(database, claims),
  };
}

/** How many of each kind the first page has, and how many a page of one kind. */
const FIRST = {
  statistics: 4,
  propositions: 4,
  topics: 4,
  sources: 5,
  outlets: 5,
  claims: 8,
  articles: 5,
} as const;

type Hits = Omit<SearchResults, 'statistics' | 'claims'> & {
  readonly statistics: Awaited<ReturnType<typeof findStatistics>> | null;
  readonly claims: ClaimHits | null;
};

async function askAll(
  session: SearchSession,
  request: SearchRequest,
  understanding: Understanding,
): Promise<Hits> {
  const { figure, words } = understanding;
  const wanted = kindsUnder(request).filter((kind) => request.kind === null || kind === request.kind);
  const ofKind = async <Found>(kind: SearchKind, isAsked: boolean, find: () => Promise<Found>) =>
    wanted.includes(kind) && isAsked ? find() : null;
  const searchOf = (kind: SearchKind) => ({ words, topic: request.topic, page: pageOfKind(request, kind) });
  const things = await findNamedThings(session, figure === null ? words : '');
  const claims = await ofKind('claims', !asksNothing(request), () =>
    findClaims(session, { understanding, filters: request, things, page: claimPage(request) }),
  );
  const found = {
    claims,
    statistics: await ofKind('statistics', words !== '' || figure !== null, () =>
      findStatistics(session, searchOf('statistics'), figure),
    ),
    propositions: await ofKind('propositions', words !== '', () =>
      findPropositions(session, searchOf('propositions')),
    ),
    topics: await ofKind('topics', words !== '', () => findTopics(session, searchOf('topics'))),
    sources: await ofKind('sources', words !== '', () => findSources(session, searchOf('sources'))),
    outlets: await ofKind('outlets', words !== '', () => findOutlets(session, searchOf('outlets'))),
    articles: await ofKind('articles', figure === null || words !== '', () =>
      findArticles(session, { words, filters: request, page: pageOfKind(request, 'articles') }),
    ),
  };
  const choices = await listChoices(session, request, claims);
  const isEmpty =
    [found.statistics, found.propositions, found.topics, found.sources, found.outlets, found.articles].every(
      (group) => group === null || group.found.length === 0,
    ) && (claims?.found.length ?? 0) === 0;
  const nearest = isEmpty && words !== '' ? await nearestNames(session, words) : [];
  return { ...found, choices, nearest };
}

function pageOfKind(request: SearchRequest, kind: SearchKind) {
  return request.kind === null
    ? { number: 1, size: FIRST[kind] }
    : { number: request.page, size: SEARCH_PAGE_SIZE };
}

function claimPage(request: SearchRequest) {
  return request.kind === null
    ? ({ kind: 'first', most: FIRST.claims } as const)
    : ({ kind: 'page', size: SEARCH_PAGE_SIZE, passedOver: (request.page - 1) * SEARCH_PAGE_SIZE } as const);
}

async function readClaims({ pool }: Database, { totals, found }: ClaimHits) {
  const claims = await listReportedClaims(
    pool,
    found.map(({ id }) => id),
  );
  const matchOf = new Map(found.map(({ id, match }) => [id, match]));
  return {
    totals,
    found: claims.map((claim) => ({ claim, match: matchOf.get(claim.id) ?? ('worded' as const) })),
  };
}
