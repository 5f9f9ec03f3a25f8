import { CHART_FORMS, HEADROOM, SIDE_ROOM } from './chart-form.ts';
import { dayOn } from './claim-order.ts';
import { drawnBounds, glyphOf } from './glyph-of.ts';
import { LABEL_SIZE } from './place-labels.ts';
import { textWidth } from './text-width.ts';
import { type TimeAxis, timeAxis } from './time-axis.ts';
import type { TimelineClaim } from './timeline-claim.ts';
import type { TimelineSubject, TimelineView } from './timeline-view.ts';
import { type ValueAxis, valueAxis } from './value-axis.ts';

/** Both axes of a chart, and the ground between them. */
export interface Axes {
  readonly plot: Plot;
  readonly value: ValueAxis;
  readonly time: TimeAxis;
  readonly firstDay: string;
  readonly lastDay: string;
}

export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

/** The first and the last day of a time axis, YYYY-MM-DD. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** Axes over claims of which each has a day on the axis, and there is one; `wanted` days, if any, hold all of them. */
export function layAxes(
  claims: readonly TimelineClaim[],
  subject: TimelineSubject,
  view: TimelineView,
  wanted: Days | null = null,
): Axes {
  const form = CHART_FORMS[view.form];
  const value = valueAxis(standingValues(claims, view), subject, view, {
    top: HEADROOM,
    bottom: form.plotHeight,
  });
  const left = Math.ceil(Math.max(...value.ticks.map((tick) => textWidth(tick.label, LABEL_SIZE)), 0)) + 8;
  const right = form.width - form.labelWidth;
  const days = wanted === null ? claims.flatMap((claim) => daysOf(claim, view)) : [wanted.first, wanted.last];
  return {
    plot: { left, right, height: form.plotHeight },
    value,
    time: timeAxis(days, left + SIDE_ROOM, right - SIDE_ROOM, view.locale),
    firstDay: days.reduce((first, day) => (first === '' || day < first ? day : first), ''),
    lastDay: days.reduce((last, day) => (day > last ? day : last), ''),
  };
}

/** A retracted figure does not stretch the scale: it is often wrong by a factor of ten. */
function standingValues(claims: readonly TimelineClaim[], view: TimelineView): readonly number[] {
  const boundsOf = (claim: TimelineClaim) => drawnBounds(claim, glyphOf(claim, view.readsVagueWords));
  const standing = claims.filter((claim) => claim.status === 'published').flatMap(boundsOf);
  return standing.length > 0 ? standing : claims.flatMap(boundsOf);
}

function daysOf(claim: TimelineClaim, view: TimelineView): readonly string[] {
  const day = dayOn(claim, view.axis);
  if (day === null) return [];
  return view.axis === 'asOf' && claim.asOfBasis === 'stated' ? [claim.asOfFrom, day] : [day];
}
