import { localAddress } from '#lib/format/address.ts';

/** Which of the corrections are shown: one topic's or all, and the page of each of the two lists. */
export interface CorrectionsView {
  readonly topic: string | null;
  readonly ours: number;
  readonly theirs: number;
}

const ALL_CORRECTIONS: CorrectionsView = { topic: null, ours: 1, theirs: 1 };

/** The address of a view; what is as usual is left out. */
export function correctionsAddress(locale: string, view: Partial<CorrectionsView> = {}): string {
  const { topic, ours, theirs } = { ...ALL_CORRECTIONS, ...view };
  const query = new URLSearchParams();
  if (topic !== null) query.set('topic', topic);
  if (ours > 1) query.set('ours', String(ours));
  if (theirs > 1) query.set('theirs', String(theirs));
  const address = localAddress(locale, '/corrections');
  return query.size === 0 ? address : `${address}?${query}`;
}
