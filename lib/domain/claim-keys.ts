import type { ClaimAttribution, ClaimDepartures, ClaimFigure } from './claim-record.ts';

/**
 * One key for all departures: claims of a statistic compare only where their keys are equal; '' departs in nothing.
 * lib/comparison/departures.ts reads it back, so codes are escaped.
 */
export function departureKey(
  figure: Pick<ClaimFigure, 'modality' | 'moneyYear'> | null,
  departures: ClaimDepartures,
): string {
  const { modality = 'reported', moneyYear = null } = figure ?? {};
  const parts = [
    modality === 'reported' ? '' : `modality=${modality}`,
    ...[...departures.scopeIncludes].sort().map((code) => `+${encodeURIComponent(code)}`),
    ...[...departures.scopeExcludes].sort().map((code) => `-${encodeURIComponent(code)}`),
    departures.place === null ? '' : `place=${encodeURIComponent(departures.place)}`,
    departures.start === null ? '' : `start=${departures.start}`,
    moneyYear === null ? '' : `prices=${moneyYear}`,
  ];
  return parts.filter((part) => part !== '').join(';');
}

/** The origins of a chain: the last link of each branch. */
function originsOf(attribution: readonly ClaimAttribution[]): readonly ClaimAttribution[] {
  const last = new Map<number, ClaimAttribution>();
  for (const link of attribution) {
    const held = last.get(link.branch);
    if (held === undefined || held.position < link.position) last.set(link.branch, link);
  }
  return [...last.values()].sort((a, b) => a.branch - b.branch);
}

/** One key for whoever a claim comes from: joint origins make one voice; '' is nobody, or nobody settled yet. */
export function originKey(attribution: readonly ClaimAttribution[]): string {
  const ids = originsOf(attribution).map((link) => link.sourceId ?? link.outletId);
  if (ids.some((id) => id === null)) return '';
  return [...new Set(ids)].sort().join('+');
}
