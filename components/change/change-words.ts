import type { Change } from '#lib/domain/change.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { dayOn } from '#lib/timeline/claim-order.ts';
import type { TimelineNote } from '#lib/timeline/place-notes.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import type { TimelineAxis } from '#lib/timeline/timeline-view.ts';

/** "+298, backlog: Accepted by a committee after the fact." */
export function changeInWords({ kind, amount, explanation }: Change, words: Messages): string {
  const part = amount === null ? '' : `${signed(Number(amount), words.locale)}, `;
  return `${part}${words.change.kinds[kind]}: ${explanation}`;
}

/** The reasons of each step together; a step's number in the list is its number on the chart. */
export function changesByStep(changes: readonly Change[]): readonly (readonly Change[])[] {
  return [...Map.groupBy(changes, ({ fromClaimId, toClaimId }) => `${fromClaimId} ${toClaimId}`).values()];
}

/** The steps as notes on the time axis of a chart. */
export function changeNotes(
  changes: readonly Change[],
  claims: readonly TimelineClaim[],
  axis: TimelineAxis,
  words: Messages,
): readonly TimelineNote[] {
  const ends = new Set(changes.map(({ toClaimId }) => toClaimId));
  const byId = new Map(claims.filter(({ id }) => ends.has(id)).map((claim) => [claim.id, claim]));
  return changesByStep(changes).flatMap((reasons, index) => {
    const to = byId.get(reasons[0]?.toClaimId ?? '');
    const day = to === undefined ? null : dayOn(to, axis);
    if (day === null) return [];
    const said = reasons.map((change) => changeInWords(change, words)).join(' ');
    return [{ day, label: String(index + 1), words: said, href: `#change-${index + 1}` }];
  });
}

/** With its sign, as a difference: "+359", "−10". */
export function signed(difference: number, locale: string): string {
  const number = new Intl.NumberFormat(locale).format(Math.abs(difference));
  return difference < 0 ? `−${number}` : `+${number}`;
}
