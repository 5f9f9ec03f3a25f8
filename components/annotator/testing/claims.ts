import type { ClaimAttribution, ClaimRecord } from '#lib/domain/claim-record.ts';
import type { StatisticRecord } from '#lib/domain/statistic-record.ts';

/** A suggested claim for tests: 31,988 Palestinians killed, as an article of our own would say it. */
export function testClaim(changes: Partial<ClaimRecord> = {}): ClaimRecord {
  return {
    id: 'claim-1',
    kind: 'figure',
    status: 'suggested',
    revision: 1,
    articleId: 'article-1',
    versionId: 'version-1',
    evidence: {
      kind: 'quote',
      quote: { exact: '31,988 Palestinians were killed', prefix: '', suffix: '.', language: 'en' },
      spans: [
        { role: 'quote', start: 0, end: 31 },
        { role: 'number', start: 0, end: 6 },
      ],
    },
    figure: {
      verbatim: '31,988',
      qualifier: 'exact',
      low: '31988',
      high: '31988',
      best: null,
      unit: 'people',
      counts: 'Palestinians killed',
      modality: 'reported',
      measure: 'count',
      vague: null,
      policy: null,
    },
    asOf: {
      date: '2024-03-22',
      from: '2024-03-22',
      to: '2024-03-22',
      precision: 'day',
      basis: 'published',
    },
    since: '2023-10-07',
    saidOn: null,
    target: null,
    departures: { scopeIncludes: [], scopeExcludes: [], place: null, start: null },
    attribution: [],
    relations: [],
    suggestion: { confidence: 0.9, because: [] },
    note: null,
    retractionReason: null,
    createdAt: '2024-03-22T10:00:00.000Z',
    updatedAt: '2024-03-22T10:00:00.000Z',
    publishedAt: null,
    ...changes,
  };
}

/** One step of a chain nobody has settled yet. */
export function testLink(changes: Partial<ClaimAttribution> = {}): ClaimAttribution {
  return {
    branch: 0,
    position: 0,
    sourceId: null,
    outletId: null,
    name: "Gaza's Ministry of Health",
    wording: 'according to',
    start: null,
    end: null,
    ...changes,
  };
}

/** A cumulative count of people since 7 October 2023. */
export function testStatistic(
  id: string,
  name: string,
  changes: Partial<StatisticRecord['definition']> = {},
) {
  const statistic: StatisticRecord = {
    id,
    slug: id,
    revision: 1,
    name,
    caveat: null,
    aliases: [],
    definitionNumber: 1,
    topicId: 'topic-1',
    topicName: 'The war in Gaza',
    definition: {
      counted: name,
      scope: null,
      place: 'Gaza Strip',
      unit: 'people',
      temporality: 'cumulative',
      measure: 'count',
      per: null,
      base: null,
      comparedTo: null,
      start: '2023-10-07',
      ...changes,
    },
  };
  return statistic;
}
