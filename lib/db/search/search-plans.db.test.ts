import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '#lib/db/database.ts';
import { plantLongTimeline } from '#lib/db/testing/plant-long-timeline.ts';
import { plantQuotes } from '#lib/db/testing/plant-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#lib/db/testing/test-database.ts';
import { readSearchRequest } from '#lib/search/search-request.ts';
import { understandQuery } from '#lib/search/understand-query.ts';
import { seedEmpty } from '#seeds/profiles/empty.ts';
import { findArticles } from './find-articles.ts';
import { findClaims } from './find-claims.ts';
import { findStatistics } from './find-named.ts';
import { inSearchSession, type SearchSession } from './search-session.ts';

const FIRST_PAGE = { number: 1, size: 25 };

let test: TestDatabase;
let database: Database;

beforeAll(async () => {
  test = await createTestDatabase();
  await seedEmpty(test.url);
  await plantLongTimeline(test.url, 20_000);
  await plantQuotes(test.url);
  database = openDatabase(test.url);
});

afterAll(async () => {
  await database.close();
  await test.drop();
});

/** How PostgreSQL would answer what `ask` asks, in a record of 20,000 claims. */
async function planOf(ask: (session: SearchSession) => Promise<unknown>): Promise<string> {
  const plans: string[] = [];
  await inSearchSession(database.pool, (session) =>
    ask({
      ask: async (build) => {
        const rows = await session.ask<{ 'QUERY PLAN': string }>((bind) => `EXPLAIN ${build(bind)}`);
        plans.push(...rows.map((row) => row['QUERY PLAN']));
        return [];
      },
    }),
  );
  return plans.join('\n');
}

function claimPlan(query: string): Promise<string> {
  const parameters = new URLSearchParams(query);
  const { request } = readSearchRequest((name) => parameters.get(name));
  return planOf((session) =>
    findClaims(session, {
      understanding: understandQuery(request.text),
      filters: request,
      things: [],
      page: { kind: 'page', size: 25, passedOver: 0 },
    }),
  );
}

const WHOLE_TABLE = /Seq Scan on (?:claim|claim_quote)\b/;

describe('no search walks through all claims or quotes', () => {
  it.each([
    ['a number', 'q=31,988', 'claim_low_idx'],
    ['an upper bound', 'q=up to 31,988', 'claim_high_idx'],
    ['a number that ranges may hold', 'q=31,988', 'claim_range'],
    ['vague words', 'q=hundreds', 'claim_vague'],
    ['a rare word', 'q=xabde', 'claim_quote_words'],
    ['a phrase', 'q="village of xabde"', 'claim_quote_words'],
    ['what is counted', 'q=xabde', 'claim_counts_words'],
    ['a number among words', 'q=31,988 district', 'claim_low_idx'],
    ['a common word', 'q=buildings', 'claim_public_newest'],
    ['days alone', 'from=2024-03-01&to=2024-03-02', 'claim_public_newest'],
    ['a source alone', 'source=long-source-3', 'attribution_source_id_idx'],
  ])('%s', async (_, query, index) => {
    const plan = await claimPlan(query);
    expect(plan).not.toMatch(WHOLE_TABLE);
    expect(plan).toContain(index);
  });

  it('headlines', async () => {
    const { request } = readSearchRequest(() => null);
    const plan = await planOf((session) =>
      findArticles(session, { words: 'xabde', filters: request, page: FIRST_PAGE }),
    );
    expect(plan).toContain('article_headline_words');
    expect(plan).toContain('article_headline_form');
    expect(plan).not.toMatch(WHOLE_TABLE);
  });

  it('statistics that say a figure', async () => {
    const { figure } = understandQuery('31,988');
    const search = { words: '', topic: null, page: FIRST_PAGE };
    expect(await planOf((session) => findStatistics(session, search, figure))).not.toMatch(WHOLE_TABLE);
  });
});
