import type { Messages } from '#lib/format/messages/en.ts';
import type { StanceClaim } from '#lib/timeline/stance-claim.ts';
import { NOBODY_KEY } from '#lib/timeline/timeline-claim.ts';

/** What is seen above a chart of stances, and what has no place in it. */
export function stanceCaption(claims: readonly StanceClaim[], hiddenRows: number, words: Messages): string {
  const labels = words.proposition;
  const voiced = claims.filter(({ originKey }) => originKey !== NOBODY_KEY);
  const sources = new Set(voiced.map(({ originKey }) => originKey)).size;
  const unattributed = claims.length - voiced.length;
  const undated = claims.filter(({ day }) => day === null).length;
  const sentences = [
    sources === 0 ? '' : labels.caption(voiced.length, sources),
    unattributed === 0 ? '' : labels.captionNobody(unattributed),
    undated === 0 ? '' : labels.undated(undated),
    hiddenRows === 0 ? '' : labels.hidden(hiddenRows),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
