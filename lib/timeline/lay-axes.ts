import { CHART_FORMS, HEADROOM, SIDE_ROOM } from './chart-form.ts';
import { type Days, extentOfDays } from './extent-of-days.ts';
import { drawnBounds, glyphOf } from './glyph-of.ts';
import { LABEL_SIZE } from './place-labels.ts';
import { rememberedFor } from './remembered-for.ts';
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

/** Axes over claims of which each has a day on the axis, and there is one; `wanted` days, if any, hold all of them. */
export function layAxes(
  claims: readonly TimelineClaim[],
  subject: TimelineSubject,
  view: TimelineView,
  wanted: Days | null = null,
): Axes {
  const form = CHART_FORMS[view.form];
  const value = valueAxis(standingValues(claims, view.readsVagueWords ? 'read' : 'words'), subject, view, {
    top: HEADROOM,
    bottom: form.plotHeight,
  });
  const left = Math.ceil(Math.max(...value.ticks.map((tick) => textWidth(tick.label, LABEL_SIZE)), 0)) + 8;
  const right = form.width - form.labelWidth;
  const days = wanted ?? extentOfDays(claims, view.axis);
  if (days === null) throw new Error('No claim has a day on the axis');
  return {
    plot: { left, right, height: form.plotHeight },
    value,
    time: timeAxis([days.first, days.last], left + SIDE_ROOM, right - SIDE_ROOM, view.locale),
    firstDay: days.first,
    lastDay: days.last,
  };
}

/** A retracted figure does not stretch the scale: it is often wrong by a factor of ten. */
const standingValues = rememberedFor(listStandingValues);

function listStandingValues(claims: readonly TimelineClaim[], vague: 'read' | 'words'): readonly number[] {
  const [standing, retracted]: [number[], number[]] = [[], []];
  for (const claim of claims) {
    const values = claim.status === 'published' ? standing : retracted;
    for (const bound of drawnBounds(claim, glyphOf(claim, vague === 'read'))) values.push(bound);
  }
  return standing.length > 0 ? standing : retracted;
}
