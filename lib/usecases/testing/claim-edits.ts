import type { ClaimEdit } from '#lib/domain/claim-record.ts';

/** A figure of people injured, exact unless `over` says otherwise. */
export function injured(digits: string, over: Partial<NonNullable<ClaimEdit['figure']>> = {}): ClaimEdit {
  return {
    figure: {
      verbatim: digits,
      qualifier: 'exact',
      low: digits,
      high: digits,
      best: null,
      unit: 'people',
      counts: 'people injured',
      modality: 'reported',
      measure: 'count',
      vague: null,
      policy: null,
      ...over,
    },
  };
}

/** Speaks of the days from `from` to `to`, YYYY-MM-DD. */
export function ofDays(
  from: string,
  to = from,
  basis: NonNullable<ClaimEdit['asOf']>['basis'] = 'stated',
): ClaimEdit {
  return { asOf: { date: to, from, to, precision: 'day', basis } };
}

/** Exactly so many injured, as of a day of November 2026. */
export function injuredOn(digits: string, day = '13'): ClaimEdit {
  return { ...injured(digits), ...ofDays(`2026-11-${day}`) };
}
