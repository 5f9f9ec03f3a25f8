import type { ClaimMove } from '#lib/domain/claim-life.ts';
import type { ClaimEdit, ClaimRecord } from '#lib/domain/claim-record.ts';

/** How to take back one decision: the requests that undo it, in order, and what to say of it. */
export interface UndoStep {
  readonly claimId: string;
  /** What was done, in words: "accepted 31,988". */
  readonly did: string;
  readonly requests: readonly UndoRequest[];
}

export type UndoRequest =
  | { readonly kind: 'move'; readonly move: ClaimMove }
  | { readonly kind: 'edit'; readonly edit: ClaimEdit };

/** The values an edit replaces, so that sending them again takes it back. */
export function toInverseEdit(edit: ClaimEdit, before: ClaimRecord): ClaimEdit {
  return {
    ...(edit.figure === undefined || before.figure === null ? {} : { figure: before.figure }),
    ...(edit.asOf === undefined ? {} : { asOf: before.asOf }),
    ...(edit.since === undefined ? {} : { since: before.since }),
    ...(edit.saidOn === undefined ? {} : { saidOn: before.saidOn }),
    ...(edit.target === undefined ? {} : { target: before.target }),
    ...(edit.departures === undefined ? {} : { departures: before.departures }),
    ...(edit.attribution === undefined ? {} : { attribution: before.attribution }),
    ...(edit.relations === undefined ? {} : { relations: before.relations }),
    ...(edit.spans === undefined || before.evidence.kind !== 'quote' ? {} : { spans: before.evidence.spans }),
    ...(edit.note === undefined ? {} : { note: before.note }),
  };
}

/** A rejection of a suggestion is taken back in one move; a draft has to be accepted again afterwards. */
export function toInverseRejection(before: ClaimRecord): readonly UndoRequest[] {
  const back: UndoRequest = { kind: 'move', move: 'undo_reject' };
  return before.status === 'suggested' ? [back] : [back, { kind: 'move', move: 'accept' }];
}
