import { describe, expect, it } from 'vitest';
import type { Operation } from '#lib/domain/derivation.ts';
import { exactly, KILLED } from '#lib/timeline/testing/timeline-claims.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import { listOperations, workOut } from './work-out.ts';

const CHILDREN = { ...KILLED, counted: 'children killed' };
const DAY = '2024-03-01';

const figuresOf = (operation: Operation, first: readonly TimelineClaim[], second: readonly TimelineClaim[]) =>
  workOut(operation, { subject: CHILDREN, claims: first }, { subject: KILLED, claims: second }).figures;

it.each([
  ['sum', '400', '100 + 300'],
  ['difference', '-200', '100 − 300'],
  ['share', '33.3', '100 ÷ 300 × 100'],
] as const)('the %s is worked out, with its formula and both claims', (operation, value, formula) => {
  const [child, all] = [exactly(100, DAY), exactly(300, DAY)];
  expect(figuresOf(operation, [child], [all])).toMatchObject([
    {
      point: { low: value, high: value, asOfTo: DAY, originKey: child.originKey },
      formula,
      from: [child, all],
    },
  ]);
});

it('a share is rounded, and says so; a sum is exact', () => {
  const qualifiers = (['share', 'sum'] as const).map(
    (operation) => figuresOf(operation, [exactly(1, DAY)], [exactly(3, DAY)])[0]?.point.qualifier,
  );
  expect(qualifiers).toEqual(['about', 'exact']);
});

describe('nothing is worked out', () => {
  const all = exactly(300, DAY);
  it.each([
    ['of two voices', exactly(100, DAY, { originKey: 'ministry-b' })],
    ['of two days', exactly(100, '2024-03-02')],
    ['of two ways of counting', exactly(100, DAY, { departures: '-unidentified-dead' })],
    ['of a bound', exactly(100, DAY, { qualifier: 'at_least', high: null })],
    ['of vague words', exactly(100, DAY, { vague: 'a hundred or so' })],
    ['of a day that only publication bounds', exactly(100, DAY, { asOfBasis: 'published' })],
    ['of what was retracted', exactly(100, DAY, { status: 'retracted' })],
    ['of what nobody is named for', exactly(100, DAY, { originKey: '' })],
  ])('%s', (_, claim) => {
    expect(
      figuresOf('sum', [claim], [{ ...all, originKey: claim.originKey === '' ? '' : 'ministry-a' }]),
    ).toEqual([]);
  });

  it('of a share of nothing', () => {
    expect(figuresOf('share', [exactly(1, DAY)], [exactly(0, DAY)])).toEqual([]);
  });
});

it('takes one figure of a source and day, however often it was printed', () => {
  const printed = ['Sample Wire', 'Second Wire'].map((outletName) => exactly(100, DAY, { outletName }));
  expect(figuresOf('sum', printed, [exactly(300, DAY)])).toHaveLength(1);
});

it('is offered only for numbers of one unit, and not for shares', () => {
  const percent = { ...KILLED, measure: 'share' } as const;
  const dollars = { ...KILLED, measure: 'amount', unit: { ...KILLED.unit, code: 'USD' } } as const;
  expect(listOperations(CHILDREN, KILLED)).toEqual(['sum', 'difference', 'share']);
  expect(listOperations(percent, percent)).toEqual([]);
  expect(listOperations(KILLED, dollars)).toEqual([]);
});

it('only a sum of running totals runs on itself', () => {
  const subjectOf = (operation: Operation) =>
    workOut(operation, { subject: KILLED, claims: [] }, { subject: KILLED, claims: [] }).subject;
  expect(subjectOf('sum').temporality).toBe('cumulative');
  expect(subjectOf('difference').temporality).toBe('point');
  expect(subjectOf('share')).toMatchObject({ temporality: 'point', measure: 'share' });
});
