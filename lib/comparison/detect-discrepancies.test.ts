import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISCREPANCY_RULE_NAMES } from '#lib/domain/discrepancy.ts';
import { QUALIFIERS } from '#lib/domain/figure.ts';
import { KILLED, timelineClaim } from '#lib/timeline/testing/timeline-claims.ts';
import { DISCREPANCY_RULES, detectDiscrepancies, getDiscrepancyRule } from './detect-discrepancies.ts';
import type { ComparedClaim } from './review.ts';

it('has one rule for each name, explained in words', () => {
  expect(DISCREPANCY_RULES.map(({ name }) => name).sort()).toEqual([...DISCREPANCY_RULE_NAMES].sort());
  for (const name of DISCREPANCY_RULE_NAMES) {
    expect(getDiscrepancyRule(name).explanation).toMatch(/^[A-Z].{60,}\.$/);
  }
});

const day = (n: number) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);

/** Few origins, days and numbers, so that many claims meet. */
const claims: fc.Arbitrary<readonly ComparedClaim[]> = fc.uniqueArray(
  fc
    .record({
      id: fc.uuid(),
      low: fc.constantFrom('471', '500', '1200', '1139', '1193', '31988', '31898', '319880'),
      qualifier: fc.constantFrom(...QUALIFIERS),
      originKey: fc.constantFrom('', 'a', 'b', 'a+b'),
      departures: fc.constantFrom('', '-unidentified'),
      status: fc.constantFrom('published' as const, 'retracted' as const),
      asOf: fc.nat(4),
      asOfBasis: fc.constantFrom('stated' as const, 'published' as const),
      publishedOn: fc.option(fc.nat(6).map(day)),
      saidOn: fc.option(fc.nat(4).map(day)),
      outletName: fc.constantFrom('Sample Wire', 'Example Post'),
      articleId: fc.constantFrom('one', 'two', 'three'),
    })
    .map(({ asOf, low, qualifier, ...rest }) =>
      timelineClaim(rest.id, {
        ...rest,
        qualifier,
        asOfTo: day(asOf),
        low: qualifier === 'at_most' || qualifier === 'less_than' ? null : low,
        high: qualifier === 'at_least' || qualifier === 'more_than' ? null : low,
      }),
    ),
  { selector: ({ id }) => id, maxLength: 25 },
);

describe('whatever the claims', () => {
  it('finds the same in any order, each once, and never among fewer than two', () => {
    fc.assert(
      fc.property(claims, fc.infiniteStream(fc.nat()), (given, order) => {
        const subject = KILLED;
        const findings = detectDiscrepancies({ claims: given, subject });
        const keys = [...order.take(given.length)];
        const shuffled = given.toSorted(
          (a, b) => (keys[given.indexOf(a)] ?? 0) - (keys[given.indexOf(b)] ?? 0),
        );
        expect(detectDiscrepancies({ claims: shuffled, subject })).toEqual(findings);
        expect(new Set(findings.map(({ rule, claimIds }) => [rule, ...claimIds].join())).size).toBe(
          findings.length,
        );
        for (const { claimIds, sentence } of findings) {
          expect(claimIds).toEqual([...new Set(claimIds)].sort());
          expect(claimIds.length).toBeGreaterThan(1);
          expect(sentence).not.toMatch(/undefined|null|NaN/);
        }
      }),
    );
  });

  it('weighs nothing that was retracted, and only `scope` weighs what counts something else', () => {
    fc.assert(
      fc.property(claims, (given) => {
        const byId = new Map(given.map((claim) => [claim.id, claim]));
        for (const { rule, claimIds } of detectDiscrepancies({ claims: given, subject: KILLED })) {
          const involved = claimIds.flatMap((id) => byId.get(id) ?? []);
          expect(involved.every(({ status }) => status === 'published')).toBe(true);
          const counts = new Set(involved.map(({ departures }) => departures));
          expect(counts.size).toBe(rule === 'scope' ? 2 : 1);
          if (rule === 'conflict' || rule === 'fall') {
            expect(involved.every(({ asOfBasis }) => asOfBasis === 'stated')).toBe(true);
          }
        }
      }),
    );
  });
});

describe('a long statistic', () => {
  /** How often a claim is looked at, for each claim. */
  function looksPerClaim(count: number, over: (n: number) => Partial<ComparedClaim>): number {
    let looks = 0;
    const counted = Array.from({ length: count }, (_, n) => {
      const claim = timelineClaim(`claim ${n}`, over(n));
      return new Proxy(claim, {
        get: (target, property, receiver) => {
          looks += 1;
          return Reflect.get(target, property, receiver);
        },
      });
    });
    const relays = new Map(counted.map(({ id }, n) => [id, [`Agency ${n % 7}`]]));
    detectDiscrepancies({ claims: counted, subject: KILLED, relays });
    return looks / count;
  }

  const exact = (value: number) => ({ low: String(value), high: String(value) });

  it.each<[string, (n: number) => Partial<ComparedClaim>]>([
    [
      'of many sources on many days',
      (n) => ({ ...exact(1001 + n * 3), asOfTo: day(n % 900), originKey: `origin ${n % 40}` }),
    ],
    [
      'of one source that says something else each time',
      (n) => ({ ...exact(1001 + ((n * 7919) % 100_003)), asOfTo: day(n) }),
    ],
    ['of one day and one source', (n) => ({ ...exact(1001 + n), asOfTo: day(0) })],
    [
      'of one day and as many sources',
      (n) => ({ ...exact(1001 + n), asOfTo: day(0), originKey: `origin ${n}` }),
    ],
    ['in one article', (n) => ({ ...exact(1001 + n), departures: `-${n}`, articleId: 'one' })],
    [
      'of one number',
      (n) => ({
        asOfTo: day(n % 50),
        originKey: n % 3 === 0 ? '' : `origin ${n}`,
        outletName: `Outlet ${n % 99}`,
      }),
    ],
  ])(
    '%s costs each claim hardly more when it is ten times as long',
    (_, over) => {
      const [short, long] = [looksPerClaim(2000, over), looksPerClaim(20_000, over)];
      // Sorting alone adds a third; anything quadratic would make it ten times as much.
      expect(long).toBeLessThan(short * 2);
    },
    60_000,
  );
});
