import { addressOf } from '#lib/format/address.ts';
import type { StatisticView } from '#lib/timeline/statistic-view.ts';
import type { TimelineAxis } from '#lib/timeline/timeline-view.ts';

/** The address of a view of a statistic; what goes without saying is left out, so that one view has one address. */
export function statisticAddress(locale: string, slug: string, view: StatisticView, page = 1): string {
  const query = new URLSearchParams(viewParameters(view));
  if (page > 1) query.set('page', String(page));
  const address = addressOf(locale, 'statistics', slug);
  return query.size === 0 ? address : `${address}?${query}`;
}

/** The parameters of a view in the order of their names, as the address and the form that changes it carry them. */
export function viewParameters(view: StatisticView): [name: string, value: string][] {
  const { axis, scale, readsVagueWords, sources } = view;
  const parameters: [string, string | null][] = [
    ['axis', axis === null ? null : AXIS_PARAMETERS[axis]],
    ['from', view.from],
    ['in', view.currency],
    ['knownOn', view.knownOn],
    ['recordedOn', view.recordedOn],
    ['scale', scale === 'log' ? 'log' : null],
    ...[...sources].sort().map((source): [string, string] => ['sources', source]),
    ['to', view.to],
    ['vague', readsVagueWords ? 'read' : null],
  ];
  return parameters.flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
}

/** Reads a view from an address; whatever is no value of its parameter is as good as not given. */
export function parseStatisticView(query: {
  one(name: string): string | null;
  all(name: string): readonly string[];
}): StatisticView {
  const day = (name: string) => parseDay(query.one(name));
  return {
    axis: parseAxis(query.one('axis')),
    scale: query.one('scale') === 'log' ? 'log' : 'linear',
    readsVagueWords: query.one('vague') === 'read',
    sources: [...new Set(query.all('sources'))].sort(),
    from: day('from'),
    to: day('to'),
    knownOn: day('knownOn'),
    recordedOn: parseMoment(query.one('recordedOn')),
    currency: parseCurrency(query.one('in')),
  };
}

const AXIS_PARAMETERS: Readonly<Record<TimelineAxis, string>> = { asOf: 'as-of', published: 'published' };

function parseAxis(parameter: string | null): TimelineAxis | null {
  if (parameter === AXIS_PARAMETERS.asOf) return 'asOf';
  return parameter === AXIS_PARAMETERS.published ? 'published' : null;
}

function parseCurrency(parameter: string | null): string | null {
  return parameter !== null && /^[A-Z]{3}$/.test(parameter) ? parameter : null;
}

/** A day, or an instant of it in UTC to the second. */
export function parseMoment(parameter: string | null): string | null {
  const [, day = null, time] =
    /^(\d{4}-\d\d-\d\d)(T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ)?$/.exec(parameter ?? '') ?? [];
  return parseDay(day) === null ? null : `${day}${time ?? ''}`;
}

/** "2024-02-30" is no day. */
function parseDay(parameter: string | null): string | null {
  if (parameter === null || !/^\d{4}-\d\d-\d\d$/.test(parameter)) return null;
  const instant = Date.parse(parameter);
  return Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== parameter
    ? null
    : parameter;
}
