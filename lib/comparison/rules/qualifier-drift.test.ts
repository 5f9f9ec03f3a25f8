import { describe, expect, it } from 'vitest';
import { atLeast, exactly } from '#lib/timeline/testing/timeline-claims.ts';
import { sentencesOf, weighUp } from '../testing/weigh-up.ts';
import { qualifierDrift } from './qualifier-drift.ts';

const DAY = '2024-03-21';
const qualified = atLeast(7000, DAY, { originName: 'Ministry A' });
const bare = exactly(7000, DAY, {
  originName: 'Ministry A',
  outletName: 'Example Post',
  publishedOn: '2024-03-23',
});

it('says what the number was printed as, and what it became', () => {
  expect(weighUp(qualifierDrift, [qualified, bare])).toEqual([
    {
      rule: 'qualifier-drift',
      claimIds: [bare.id, qualified.id].sort(),
      sentence:
        'Sample Wire, 21 March 2024, prints at least 7,000 people according to Ministry A; Example Post, 23 March 2024, prints 7,000 people.',
    },
  ]);
});

it('is one finding, however many outlets drop it', () => {
  const more = ['Third Paper', 'Fourth Paper'].map((outletName) => ({ ...bare, id: outletName, outletName }));
  expect(sentencesOf(qualifierDrift, [qualified, bare, ...more])).toEqual([
    expect.stringMatching(/ 2 more outlets do the same\.$/),
  ]);
});

describe('finds nothing where', () => {
  it.each([
    ['the number stood without one first', { publishedOn: '2024-03-20' }],
    ['it is not known when it was published', { publishedOn: null }],
    ['one article says both', { articleId: qualified.articleId }],
    ['the number differs', { low: '7001', high: '7001' }],
    ['it is of another source', { originKey: 'ministry-b' }],
    ['it is of another date', { asOfFrom: '2024-03-22', asOfTo: '2024-03-22' }],
    ['it keeps a qualifier', { qualifier: 'about' }],
    ['it was retracted', { status: 'retracted' }],
  ] as const)('%s', (_, over) => {
    expect(weighUp(qualifierDrift, [qualified, { ...bare, ...over }])).toEqual([]);
  });
});

describe('"could not be verified"', () => {
  const doubted = exactly(471, DAY, { originName: 'Ministry A', articleId: 'doubting' });
  const repeated = exactly(471, DAY, {
    originName: 'Ministry A',
    outletName: 'Example Post',
    publishedOn: '2024-03-23',
    articleId: 'repeating',
  });
  const doubts = [{ articleId: 'doubting', originKey: 'agency', originName: 'An Agency' }];
  const citing = (name: string) => new Map([[repeated.id, [name]]]);

  it.each(['Sample Wire', 'An Agency'])('is lost by who cites %s and leaves it out', (cited) => {
    expect(weighUp(qualifierDrift, [doubted, repeated], { doubts, relays: citing(cited) })).toEqual([
      {
        rule: 'qualifier-drift',
        claimIds: [doubted.id, repeated.id].sort(),
        sentence:
          'Sample Wire, 21 March 2024, prints 471 people according to Ministry A and says that An Agency gave or confirmed none; Example Post, 23 March 2024, repeats it without that.',
      },
    ]);
  });

  it.each([
    ['by who cites somebody else', doubts, citing('Another Agency')],
    ['by who cites nobody', doubts, new Map()],
    [
      'by who says so too',
      [...doubts, { articleId: 'repeating', originKey: 'agency', originName: 'An Agency' }],
      citing('An Agency'),
    ],
    [
      'where the source itself gave another article none',
      [{ articleId: 'doubting', originKey: doubted.originKey, originName: 'Ministry A' }],
      citing('Sample Wire'),
    ],
  ])('is not lost %s', (_, told, relays) => {
    expect(weighUp(qualifierDrift, [doubted, repeated], { doubts: told, relays })).toEqual([]);
  });
});
