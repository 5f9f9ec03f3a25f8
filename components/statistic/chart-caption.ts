import { dateInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { dayOn } from '#lib/timeline/claim-order.ts';
import { extentOfDays } from '#lib/timeline/extent-of-days.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import type { TimelineAxis } from '#lib/timeline/timeline-view.ts';

/**
 * What a chart shows, in a sentence: how many figures over which days, how often a source gave none, and how many
 * figures have no place on the axis.
 */
export function chartCaption(claims: readonly TimelineClaim[], axis: TimelineAxis, words: Messages): string {
  const drawn = claims.filter((claim) => dayOn(claim, axis) !== null);
  const days = extentOfDays(claims, axis);
  const undated = claims.length - drawn.length;
  if (days === null) return words.statistic.undated(undated);
  const [from, to] = [dateInWords(days.first, words.locale), dateInWords(days.last, words.locale)];
  const retracted = drawn.filter((claim) => claim.status === 'retracted').length;
  const absences = drawn.filter((claim) => claim.kind === 'absence').length;
  const caption = [
    words.statistic.caption(drawn.length - absences, from, to),
    ...(retracted === 0 ? [] : [words.statistic.retracted(retracted)]),
    ...(absences === 0 ? [] : [words.statistic.absences(absences)]),
  ].join('; ');
  return undated === 0 ? `${caption}.` : `${caption}. ${words.statistic.undated(undated)}`;
}
