import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReportSketch, reportedClaim } from '#lib/comparison/testing/reported-claim.ts';
import { QUALIFIERS } from '#lib/domain/figure.ts';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { messagesInEnglish } from '#lib/format/messages/en.ts';
import { stripFramework } from '#lib/http/strip-framework.ts';
import { exactly, KILLED } from '#lib/timeline/testing/timeline-claims.ts';
import { anyText } from '../testing/any-text.ts';
import { toClaimGraph } from './to-claim-graph.ts';
import { toDatasetGraph } from './to-dataset-graph.ts';
import { toObservation } from './to-observation.ts';
import { toPageGraph } from './to-page-graph.ts';
import { toScriptText } from './to-script-text.ts';

const setting = { site: 'https://figures.example', words: messagesInEnglish };
const NONE = { reports: [], more: 0 };
const state = { revision: 2, changedOn: '2026-11-24' };

const claimIn = (claim: ReportedClaim, others: { reports: readonly ReportedClaim[]; more: number } = NONE) =>
  JSON.parse(JSON.stringify(toClaimGraph({ claim, others, state }, setting)['@graph'][0]));

describe('a figure', () => {
  const observed = (sketch: ReportSketch) => toObservation(reportedClaim('one', sketch), setting);

  it('is a value only where it is exact; what is open has the one bound it has', () => {
    expect(observed({ value: '31988' })).toMatchObject({ value: 31988 });
    const least = observed({ value: '7000', qualifier: 'at_least' });
    expect(least).toMatchObject({ minValue: 7000, name: 'at least 7,000 people missing' });
    expect(least).not.toHaveProperty('value');
    expect(least).not.toHaveProperty('maxValue');
    const most = observed({ value: '7000', qualifier: 'at_most' });
    expect(most).toMatchObject({ maxValue: 7000 });
    expect(most).not.toHaveProperty('minValue');
    expect(observed({ qualifier: 'range', figure: { low: '100', high: '300' } })).toMatchObject({
      minValue: 100,
      maxValue: 300,
    });
  });

  it('has no number where the source gave none, or only about', () => {
    for (const sketch of [
      { qualifier: 'about' },
      { qualifier: 'nearly' },
      { qualifier: 'at_least', figure: { vague: 'hundreds', policy: 'house-1' } },
    ] as const) {
      const observation = observed(sketch);
      for (const number of ['value', 'minValue', 'maxValue']) expect(observation).not.toHaveProperty(number);
    }
    for (const qualifier of QUALIFIERS.filter((each) => each !== 'exact')) {
      expect(observed({ qualifier })).not.toHaveProperty('value');
    }
  });

  it('loses no digit, and is not dated by its publication', () => {
    expect(observed({ value: '12345678901234567890.10' })).toMatchObject({
      value: '12345678901234567890.10',
    });
    expect(observed({})).toMatchObject({ observationDate: '2024-03-01' });
    expect(observed({ asOf: null })).not.toHaveProperty('observationDate');
  });
});

describe('a claim', () => {
  it('is credited to its origins and appears in its article; no verdict is given', () => {
    const target = {
      kind: 'source',
      id: 's',
      slug: 'ministry',
      name: 'Ministry',
      series: 1,
      sourceKind: 'ministry',
    } as const;
    const link = { branch: 0, position: 0, name: 'the ministry', wording: 'said', target };
    const claim = claimIn({ ...reportedClaim('one'), attribution: [link] });
    expect(claim).toMatchObject({
      '@type': 'Claim',
      '@id': 'https://figures.example/claims/one',
      author: [
        {
          '@type': 'GovernmentOrganization',
          name: 'Ministry',
          url: 'https://figures.example/sources/ministry',
        },
      ],
      appearance: {
        '@type': 'NewsArticle',
        headline: 'A headline',
        publisher: { '@type': 'NewsMediaOrganization' },
      },
      creativeWorkStatus: 'Published',
      temporalCoverage: '2024-03-01',
    });
    expect(JSON.stringify(claim)).not.toMatch(/ClaimReview|reviewRating/);
    expect(claimIn(reportedClaim('two', { chain: [] }))).not.toHaveProperty('author');
    expect(claimIn(reportedClaim('three', { asOf: null }))).toMatchObject({
      temporalCoverage: '../2024-03-02',
    });
  });

  it('says where it appeared first only where that is known', () => {
    const claim = reportedClaim('one', { publishedOn: '2024-03-05' });
    const earlier = reportedClaim('two', { publishedOn: '2024-03-02' });
    const sameDay = reportedClaim('three', { publishedOn: '2024-03-02' });
    expect(claimIn(claim)).not.toHaveProperty('firstAppearance');
    expect(claimIn(claim, { reports: [earlier], more: 0 })).toMatchObject({
      firstAppearance: { '@id': 'https://figures.example/articles/article-two#article' },
    });
    expect(claimIn(claim, { reports: [earlier, sameDay], more: 0 })).not.toHaveProperty('firstAppearance');
    expect(claimIn(claim, { reports: [earlier], more: 3 })).not.toHaveProperty('firstAppearance');
  });

  it('has no headline where the headline is ours', () => {
    const claim = reportedClaim('one');
    const { appearance } = claimIn({ ...claim, article: { ...claim.article, headlineIsOurs: true } });
    expect(appearance).toMatchObject({ name: 'A headline' });
    expect(appearance).not.toHaveProperty('headline');
  });
});

it('a statistic is a data set with its files, its days and its place', () => {
  const statistic = {
    id: 's',
    slug: 'killed',
    name: 'People killed',
    topic: { id: 't', slug: 'war', name: 'War' },
    caveat: 'Incomplete.',
    definitionNumber: 1,
    definition: {
      ...KILLED,
      scope: null,
      place: 'Port Sample',
      per: null,
      base: null,
      comparedTo: null,
      start: null,
    },
  };
  const claims = [exactly(1, '2024-03-01'), exactly(2, '2024-03-05')];
  const [dataset, crumbs] = toDatasetGraph({ statistic, claims, changedOn: '2026-11-24' }, setting)['@graph'];
  expect(dataset).toMatchObject({
    '@type': 'Dataset',
    name: 'People killed, War',
    temporalCoverage: '2024-03-01/2024-03-05',
    spatialCoverage: { name: 'Port Sample' },
    dateModified: '2026-11-24',
    distribution: [
      { contentUrl: 'https://figures.example/statistics/killed/full.csv', encodingFormat: 'text/csv' },
      { contentUrl: 'https://figures.example/statistics/killed/full.json' },
    ],
    variableMeasured: { '@type': 'StatisticalVariable', name: 'People killed' },
  });
  expect(crumbs).toMatchObject({
    itemListElement: [{ position: 1 }, { name: 'War' }, { name: 'People killed' }],
  });
});

describe('its text in a page', () => {
  const inPage = (name: string) =>
    `<p>a</p><script type="application/ld+json">${toScriptText(toPageGraph({ type: 'WebPage', name, address: '/x' }, setting))}</script><p>b</p>`;

  it.each([
    '</script><script>alert(1)</script>',
    '<!--<script>',
    ']]>',
    'a\u2028b\u2029c',
    '&lt;',
    '</SCRIPT >',
  ])('holds %j as data that nothing gets out of', (name) => {
    const page = inPage(name);
    expect(page.match(/<\/?script/gi)).toHaveLength(2);
    expect(page).not.toMatch(/[\u2028\u2029]|<!--|\]\]>/);
    expect(stripFramework(page)).toBe(page);
  });

  it('is read back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const name = text.toWellFormed();
        const [, json = ''] = /<script [^>]*>(.*)<\/script>/s.exec(stripFramework(inPage(name))) ?? [];
        expect(JSON.parse(json)['@graph'][0].name).toBe(name);
      }),
    );
  });
});
