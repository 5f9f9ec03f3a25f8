import { describe, expect, it } from 'vitest';
import { findMissingParts, missingPartsInWords } from './missing-parts.ts';
import { testClaim, testLink } from './testing/claims.ts';

const TRACKED = { kind: 'statistic', statisticId: 'statistic-1' } as const;

function inWords(claim: ReturnType<typeof testClaim>, statisticUnit: string | null): string {
  return missingPartsInWords(findMissingParts(claim, statisticUnit), claim);
}

describe('what a claim still lacks', () => {
  it('is nothing where statistic, unit, date and sources are settled', () => {
    expect(inWords(testClaim({ target: TRACKED }), 'people')).toBe('');
  });

  it('is said part by part, each unsettled source by its words', () => {
    const claim = testClaim({
      asOf: null,
      attribution: [testLink({ name: 'the ministry' }), testLink({ position: 1, name: 'officials' })],
    });
    expect(inWords(claim, null)).toBe(
      'the date it speaks of; a statistic; who “the ministry” is; who “officials” is',
    );
  });

  it('is the proposition of a statement that answers no other claim', () => {
    const statement = testClaim({ kind: 'statement', figure: null, asOf: null });
    expect(inWords(statement, null)).toBe('the proposition it speaks to');
    expect(inWords({ ...statement, relations: [{ kind: 'denies', claimId: 'claim-2' }] }, null)).toBe('');
  });

  it('is the date and the statistic of an absence, as of a figure', () => {
    const absence = testClaim({ kind: 'absence', figure: null, asOf: null });
    expect(inWords(absence, 'people')).toBe('the date it speaks of; a statistic');
  });

  it('tells a statistic of another unit from none', () => {
    expect(inWords(testClaim({ target: TRACKED }), 'USD')).toBe('a statistic counted in its unit');
  });
});
