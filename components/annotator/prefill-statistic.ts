import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import type { TopicChoice } from '#lib/domain/desk-article.ts';
import type { StatisticDefinition } from '#lib/domain/statistic.ts';

/** A new statistic as the figure at hand suggests it, for the editor to correct. */
export function prefillStatistic(
  claim: ClaimRecord,
  topic: TopicChoice | null,
): { readonly name: string; readonly definition: StatisticDefinition } {
  const { figure, since } = claim;
  const counted = figure?.counts.trim() ?? '';
  const place = topic?.place ?? null;
  return {
    name: capitalised(place === null || mentions(counted, place) ? counted : `${counted}, ${place}`),
    definition: {
      counted: capitalised(counted),
      scope: null,
      place,
      unit: figure?.unit ?? 'people',
      temporality: temporalityOf(claim),
      measure: figure?.measure ?? 'count',
      per: null,
      base: null,
      comparedTo: null,
      start: since,
    },
  };
}

/** What has a first day adds up; what a text dates to more than a day covers a period; the rest holds at a moment. */
function temporalityOf({ since, asOf }: ClaimRecord): StatisticDefinition['temporality'] {
  if (since !== null) return 'cumulative';
  return asOf !== null && asOf.basis === 'stated' && asOf.from !== asOf.to ? 'period' : 'point';
}

function mentions(words: string, place: string): boolean {
  return words.toLowerCase().includes(place.toLowerCase());
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
