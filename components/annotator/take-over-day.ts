import type { ReferenceFinding } from '#lib/comparison/reference-finding.ts';
import type { ClaimEdit, ClaimRecord } from '#lib/domain/claim-record.ts';
import { type AnnotatorDesk, findClaim } from './annotator-desk.ts';
import { savePart } from './save-claim.ts';

/** The day a finding proposes for a claim; null where it has that day already, or readers see it by now. */
export function proposedDay(finding: ReferenceFinding, { asOf, status }: ClaimRecord): string | null {
  const day = finding.proposes?.asOf ?? null;
  const isOpen = status === 'suggested' || status === 'draft' || status === 'in_review';
  // A number that was misread is put right first: its day is then found by itself.
  if (!isOpen || day === null || finding.kind === 'near_miss') return null;
  return asOf?.basis === 'stated' && asOf.date === day ? null : day;
}

/** Makes the day of a published table the claim's as-of date. */
export async function takeOverDay(
  desk: AnnotatorDesk,
  claimId: string,
  finding: ReferenceFinding,
): Promise<void> {
  const claim = findClaim(desk, claimId);
  if (claim === null) return;
  const { references } = desk.store.getState();
  const seriesName = references.find(({ id }) => id === finding.seriesId)?.name ?? '';
  const edit = toDayEdit(finding, claim, seriesName);
  if (edit === null) return;
  await savePart(desk, claimId, edit);
  // The pressed button is gone with its proposal: the keys go on at the card, where a suggestion still waits.
  if (findClaim(desk, claimId)?.status === 'suggested')
    desk.store.dispatch({ kind: 'claim_chosen', claimId });
}

/** The edit that does it. Readers are told where the day is from, unless the editor has a note of their own. */
export function toDayEdit(
  finding: ReferenceFinding,
  claim: ClaimRecord,
  seriesName: string,
): Pick<ClaimEdit, 'asOf' | 'note'> | null {
  const day = proposedDay(finding, claim);
  if (day === null) return null;
  const asOf = { date: day, from: day, to: day, precision: 'day', basis: 'stated' } as const;
  return claim.note === null
    ? { asOf, note: `As-of date found in a published table: ${seriesName}.` }
    : { asOf };
}
