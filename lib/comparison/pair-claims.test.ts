import { describe, expect, it } from 'vitest';
import { departureKey } from '#lib/domain/claim-keys.ts';
import { NO_DEPARTURES } from '#lib/domain/claim-record.ts';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { pairClaims } from './pair-claims.ts';
import { type ReportSketch, reportedClaim } from './testing/reported-claim.ts';

type Sketches = Readonly<Record<string, ReportSketch>>;
const claims = (sketches: Sketches) =>
  Object.entries(sketches).map(([id, sketch]) => reportedClaim(id, sketch));
const ids = (list: readonly ReportedClaim[]) => list.map(({ id }) => id);

function inShort(first: Sketches, second: Sketches) {
  const { pairs, onlyInFirst, onlyInSecond } = pairClaims(claims(first), claims(second));
  return {
    pairs: pairs.map((pair) => `${pair.first.id}-${pair.second.id}`),
    only: [ids(onlyInFirst), ids(onlyInSecond)],
  };
}

const NOTHING_ONLY = [[], []];

describe('claims of one statistic that may be compared are a pair', () => {
  it('whatever they say', () => {
    const { pairs } = pairClaims(claims({ a: {} }), claims({ b: { value: '9000', chain: ['Army'] } }));
    expect(pairs[0]?.differences.map(({ part }) => part)).toEqual(['figure', 'source']);
  });

  it('the same value first, then the same source, then the same date', () => {
    const first = {
      a: { value: '1' },
      b: { value: '2', chain: ['Army'] },
      c: { value: '3', asOf: '2024-02-01' },
    };
    const second = {
      z: { value: '9', asOf: '2024-02-01', chain: ['Police'] },
      y: { value: '8', chain: ['Army'] },
      x: { value: '1', chain: ['Police'], asOf: '2024-01-01' },
    };
    expect(inShort(first, second)).toEqual({ pairs: ['a-x', 'b-y', 'c-z'], only: NOTHING_ONLY });
  });

  it('but not where they count differently and say another number', () => {
    const other = departureKey(
      { modality: 'reported' },
      { ...NO_DEPARTURES, scopeExcludes: ['unidentified'] },
    );
    expect(inShort({ a: {} }, { b: { value: '6000', departureKey: other } })).toEqual({
      pairs: [],
      only: [['a'], ['b']],
    });
  });
});

describe('one value in one unit is a pair', () => {
  it('where one of them is not tracked', () => {
    expect(inShort({ a: {} }, { b: { statistic: null } }).pairs).toEqual(['a-b']);
    expect(inShort({ a: { statistic: null } }, { b: { statistic: null } }).pairs).toEqual(['a-b']);
  });

  it('but not where they belong to two statistics', () => {
    expect(inShort({ a: {} }, { b: { statistic: 'injured' } }).pairs).toEqual([]);
  });

  it('only once better pairs are made', () => {
    expect(inShort({ a: { statistic: null }, b: {} }, { c: {} })).toEqual({
      pairs: ['b-c'],
      only: [['a'], []],
    });
  });
});

it('statements and figures are no pair, nor are two statements; two absences are', () => {
  const statement = { kind: 'statement', figure: null, statistic: null } as const;
  const absence = { kind: 'absence', figure: null } as const;
  expect(inShort({ a: statement, b: absence }, { c: statement, d: {}, e: absence })).toEqual({
    pairs: ['b-e'],
    only: [['a'], ['c', 'd']],
  });
});

it('each claim stands in one pair, in the reading order of the first article', () => {
  expect(inShort({ a: {}, b: {} }, { c: {}, d: {}, e: {} })).toEqual({
    pairs: ['a-c', 'b-d'],
    only: [[], ['e']],
  });
});

it('nothing pairs with nothing', () => {
  expect(pairClaims([], [])).toEqual({ pairs: [], onlyInFirst: [], onlyInSecond: [] });
});
