import { asOfInWords } from '#lib/format/format-date.ts';
import type { TimelineClaim } from './timeline-claim.ts';

type DatedClaim = Pick<TimelineClaim, 'asOfFrom' | 'asOfTo' | 'asOfPrecision' | 'asOfBasis'>;

/** The date a claim speaks of: "21 March 2024", "on or before 22 March 2024". */
export function claimDateInWords(claim: DatedClaim, locale = 'en'): string {
  const { asOfFrom, asOfTo, asOfPrecision, asOfBasis } = claim;
  return asOfInWords({ from: asOfFrom, to: asOfTo, precision: asOfPrecision, basis: asOfBasis }, locale);
}
