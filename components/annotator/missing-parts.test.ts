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

  it('tells a statistic of another unit from none', () => {
    expect(inWords(testClaim({ target: TRACKED }), 'USD')).toBe('a statistic counted in its unit');
  });
});
