import { dateInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { dayOn } from '#lib/timeline/claim-order.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import type { TimelineAxis } from '#lib/timeline/timeline-view.ts';

/** What a chart shows, in a sentence: how many figures over which days, and how many have no place on its axis. */
export function chartCaption(claims: readonly TimelineClaim[], axis: TimelineAxis, words: Messages): string {
  const days = claims.flatMap((claim) => dayOn(claim, axis) ?? []).sort();
  const undated = claims.length - days.length;
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return words.statistic.undated(undated);
  const [from, to] = [dateInWords(first, words.locale), dateInWords(last, words.locale)];
  const retracted = claims.filter((claim) => claim.status === 'retracted').length;
  const span = words.statistic.caption(days.length, from, to);
  const caption = retracted === 0 ? `${span}.` : `${span}; ${words.statistic.retracted(retracted)}.`;
  return undated === 0 ? caption : `${caption} ${words.statistic.undated(undated)}`;
}
