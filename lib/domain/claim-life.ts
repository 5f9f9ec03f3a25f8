import type { ClaimStatus } from './claim.ts';

/** A move in a claim's life. `undo` moves take back a decision made at the desk before anything was published. */
export type ClaimMove =
  | 'accept'
  | 'reject'
  | 'submit'
  | 'return'
  | 'publish'
  | 'retract'
  | 'reopen'
  | 'undo_accept'
  | 'undo_reject';

const MOVES: Readonly<
  Record<ClaimMove, { readonly from: readonly ClaimStatus[]; readonly to: ClaimStatus }>
> = {
  accept: { from: ['suggested'], to: 'draft' },
  reject: { from: ['suggested', 'draft', 'in_review'], to: 'rejected' },
  submit: { from: ['draft'], to: 'in_review' },
  return: { from: ['in_review'], to: 'draft' },
  publish: { from: ['draft', 'in_review'], to: 'published' },
  retract: { from: ['published'], to: 'retracted' },
  reopen: { from: ['retracted'], to: 'draft' },
  undo_accept: { from: ['draft'], to: 'suggested' },
  undo_reject: { from: ['rejected'], to: 'suggested' },
};

export const CLAIM_MOVES = Object.keys(MOVES) as readonly ClaimMove[];

/** The status a move leads to, or null where the claim's status does not allow it. */
export function statusAfter(move: ClaimMove, status: ClaimStatus): ClaimStatus | null {
  const { from, to } = MOVES[move];
  return from.includes(status) ? to : null;
}
