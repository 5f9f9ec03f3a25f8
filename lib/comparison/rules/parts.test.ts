import { describe, expect, it } from 'vitest';
import { atLeast, exactly } from '#lib/timeline/testing/timeline-claims.ts';
import type { ComparedClaim } from '../review.ts';
import { sentencesOf, weighUp } from '../testing/weigh-up.ts';
import { parts } from './parts.ts';

const DAY = '2024-03-21';
const inArticle = { originName: 'Ministry A', articleId: 'article' };
const whole = exactly(359, DAY, inArticle);
const partOf = (value: number, over: Partial<ComparedClaim> = {}) => ({
  part: { ...exactly(value, DAY, inArticle), ...over },
  wholeId: whole.id,
});

it('says that a part is larger than its whole', () => {
  const larger = partOf(395);
  expect(weighUp(parts, [whole], { parts: [larger] })).toEqual([
    {
      rule: 'parts',
      claimIds: [larger.part.id, whole.id].sort(),
      sentence:
        'Sample Wire, 21 March 2024, gives 395 people (Ministry A); the whole it is a part of is smaller, 359 people (Ministry A; Sample Wire, 21 March 2024), both for 21 March 2024.',
    },
  ]);
});

it('says what a part of another source is, and where', () => {
  const [sentence] = sentencesOf(parts, [whole], {
    parts: [partOf(395, { originKey: 'b', originName: 'Study B', departures: 'place=Port Sample' })],
  });
  expect(sentence).toContain(
    'gives 395 people (Study B; it is for Port Sample); the whole it is a part of is smaller',
  );
});

it.each([
  [[200, 198], 'Together they come to more than that.'],
  [[61, 297], 'Together they come to slightly less than that.'],
])('adds %j up', (values, end) => {
  const [sentence, ...others] = sentencesOf(parts, [whole], { parts: values.map((value) => partOf(value)) });
  expect(others).toEqual([]);
  expect(sentence).toMatch(
    new RegExp(`^Sample Wire, 21 March 2024, gives .* as parts of 359 people \\(Ministry A, .*${end}$`),
  );
});

describe('finds nothing where', () => {
  it.each([
    ['the parts add up', [61, 298]],
    ['the parts leave a rest', [61, 100]],
  ])('%s', (_, values) => {
    expect(weighUp(parts, [whole], { parts: values.map((value) => partOf(value)) })).toEqual([]);
  });

  it.each([
    ['the article gives no date', { asOfBasis: 'published' }],
    ['the part is of another date', { asOfFrom: '2024-03-22', asOfTo: '2024-03-22' }],
    ['the part is in another unit', { unit: 'households' }],
    ['the part was retracted', { status: 'retracted' }],
    ['the part gives vague words', { vague: 'hundreds' }],
  ] as const)('%s', (_, over) => {
    expect(weighUp(parts, [whole], { parts: [partOf(395, over)] })).toEqual([]);
  });

  it('the whole is a lower bound, or was retracted', () => {
    const open = atLeast(300, DAY, { ...inArticle, id: whole.id });
    expect(weighUp(parts, [open], { parts: [partOf(395)] })).toEqual([]);
    expect(weighUp(parts, [{ ...whole, status: 'retracted' }], { parts: [partOf(395)] })).toEqual([]);
  });

  it('parts of two articles come to more', () => {
    const related = [partOf(200), partOf(198, { articleId: 'another' })];
    expect(weighUp(parts, [whole], { parts: related })).toEqual([]);
  });
});
