import type { TimelineClaim } from '../timeline-claim.ts';
import type { TimelineSubject } from '../timeline-view.ts';

/** A claim of Ministry A for 1 March 2024, exact and stated, unless the test says otherwise. */
export function timelineClaim(id: string, over: Partial<TimelineClaim> = {}): TimelineClaim {
  const day = over.asOfTo ?? '2024-03-01';
  const origin = over.originKey ?? 'ministry-a';
  return {
    id,
    kind: 'figure',
    status: 'published',
    verbatim: over.low ?? '100',
    qualifier: 'exact',
    low: '100',
    high: '100',
    best: null,
    vague: null,
    modality: 'reported',
    unit: 'people',
    counts: '',
    departures: '',
    asOfFrom: day,
    asOfTo: day,
    asOfPrecision: 'day',
    asOfBasis: 'stated',
    saidOn: null,
    publishedOn: day,
    originKey: origin,
    originName: origin,
    originSlug: origin,
    colourIndex: 0,
    outletName: 'Sample Wire',
    articleId: `article-${id}`,
    revisedFrom: null,
    ...over,
  };
}

/** An exact figure of a day. */
export function exactly(value: number, day: string, over: Partial<TimelineClaim> = {}): TimelineClaim {
  const decimal = String(value);
  const { originKey = 'ministry-a', qualifier = 'exact' } = over;
  const id = `${originKey} ${day} ${qualifier} ${value} ${over.outletName ?? ''}`;
  return timelineClaim(id, { low: decimal, high: decimal, asOfTo: day, ...over });
}

/** A lower bound of a day. */
export function atLeast(value: number, day: string, over: Partial<TimelineClaim> = {}): TimelineClaim {
  return exactly(value, day, { qualifier: 'at_least', high: null, ...over });
}

export const KILLED: TimelineSubject = {
  counted: 'people killed',
  temporality: 'cumulative',
  measure: 'count',
  unit: { code: 'people', labelSingular: 'person', labelPlural: 'people', kind: 'people', iso4217: null },
};
