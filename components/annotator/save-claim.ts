import type { ClaimMove } from '#lib/domain/claim-life.ts';
import type { ClaimEdit, ClaimRecord } from '#lib/domain/claim-record.ts';
import {
  type AnnotatorDesk,
  findClaim,
  goOn,
  nameOfClaim,
  say,
  sayProblem,
  whileBusy,
} from './annotator-desk.ts';
import type { ApiProblem } from './api-client.ts';
import { type ClaimForm, fromClaimForm, isUntouched, toClaimForm } from './claim-form.ts';
import { toInverseEdit, type UndoRequest } from './undo-step.ts';

/** Keeps what is being typed into a card: in the page at once, and in the browser for the case of a closed tab. */
export function typeIntoForm(desk: AnnotatorDesk, claimId: string, form: ClaimForm): void {
  const claim = findClaim(desk, claimId);
  if (claim === null) return;
  if (isUntouched(form, claim)) {
    dropForm(desk, claimId);
    return;
  }
  const revision = desk.store.getState().unsaved[claimId]?.revision ?? claim.revision;
  const unsaved = { form, revision, at: desk.now().toISOString() };
  desk.unsavedWords.keep(claimId, unsaved);
  desk.store.dispatch({ kind: 'form_changed', claimId, unsaved });
}

/** Forgets typed words: they were saved, or the editor gave them up. */
export function dropForm(desk: AnnotatorDesk, claimId: string): void {
  desk.unsavedWords.drop(claimId);
  desk.store.dispatch({ kind: 'form_dropped', claimId });
}

/** Saves what was typed into a card and goes on; an edited suggestion is accepted with it. */
export async function saveForm(desk: AnnotatorDesk, claimId: string): Promise<void> {
  const claim = findClaim(desk, claimId);
  if (claim === null) return;
  const { unsaved, article } = desk.store.getState();
  const kept = unsaved[claimId];
  const edit = fromClaimForm(kept?.form ?? toClaimForm(claim), claim, article.publishedOn);
  if (!edit.ok) {
    sayProblem(desk, { detail: '', fields: edit.failure });
    return;
  }
  await whileBusy(desk, claimId, async () => {
    const base = { ...claim, revision: kept?.revision ?? claim.revision };
    const saved = await sendEdit(desk, base, edit.value);
    if (saved === null) return;
    dropForm(desk, claimId);
    await acceptSaved(desk, claim, saved, edit.value);
  });
}

async function acceptSaved(desk: AnnotatorDesk, before: ClaimRecord, saved: ClaimRecord, edit: ClaimEdit) {
  const isSuggestion = saved.status === 'suggested';
  const standing = isSuggestion ? await sendMove(desk, saved, 'accept') : saved;
  if (standing === null) return;
  const isEdited = Object.keys(edit).length > 0;
  if (isEdited || isSuggestion) {
    keepUndo(desk, before, isSuggestion ? 'accepted' : 'edited', [
      ...(isSuggestion ? [{ kind: 'move', move: 'undo_accept' } as const] : []),
      ...(isEdited ? [{ kind: 'edit', edit: toInverseEdit(edit, before) } as const] : []),
    ]);
  }
  goOn(desk, standing, `${isSuggestion ? 'Saved and accepted' : 'Saved'} ${nameOfClaim(desk, standing)}.`);
}

/** Saves one part of a card at once, and asks for the next that is missing. */
export async function savePart(desk: AnnotatorDesk, claimId: string, edit: ClaimEdit): Promise<void> {
  const claim = findClaim(desk, claimId);
  if (claim === null) return;
  await whileBusy(desk, claimId, async () => {
    const saved = await sendEdit(desk, claim, edit);
    if (saved === null) return;
    keepUndo(desk, claim, 'edited', [{ kind: 'edit', edit: toInverseEdit(edit, claim) }]);
    // A suggestion still waits for its decision: the editor stays with it.
    if (saved.status === 'suggested')
      say(desk, `Saved ${nameOfClaim(desk, saved)}; it is still a suggestion.`);
    else goOn(desk, saved, 'Saved.');
  });
}

/** Settles a conflict: theirs stays, mine is saved over it, or the typing goes on over theirs. */
export async function settleConflict(
  desk: AnnotatorDesk,
  choice: 'keep_theirs' | 'save_mine' | 'edit_on',
): Promise<void> {
  const { conflict, unsaved } = desk.store.getState();
  if (conflict === null) return;
  const { claimId, mine, theirs } = conflict;
  const before = findClaim(desk, claimId);
  desk.store.dispatch({ kind: 'conflict_settled' });
  desk.store.dispatch({ kind: 'claim_stands', claim: theirs });
  if (choice === 'keep_theirs') {
    dropForm(desk, claimId);
    goOn(desk, theirs, 'Kept what was saved first.');
    return;
  }
  const form = unsaved[claimId]?.form ?? toClaimForm({ ...(before ?? theirs), ...mine });
  const rebased = { form, revision: theirs.revision, at: desk.now().toISOString() };
  desk.unsavedWords.keep(claimId, rebased);
  desk.store.dispatch({ kind: 'form_changed', claimId, unsaved: rebased });
  if (choice === 'save_mine') {
    await whileBusy(desk, claimId, async () => {
      const saved = await sendEdit(desk, theirs, mine);
      if (saved === null) return;
      dropForm(desk, claimId);
      await acceptSaved(desk, theirs, saved, mine);
    });
    return;
  }
  desk.store.dispatch({ kind: 'editor_opened', editor: { claimId, purpose: 'edit', field: 'figure' } });
  say(desk, 'Your words are in the card, over what was saved first.');
}

/** Sends an edit. Null where it did not go through: the reason has then been said, or both revisions are shown. */
export async function sendEdit(
  desk: AnnotatorDesk,
  claim: ClaimRecord,
  edit: ClaimEdit,
): Promise<ClaimRecord | null> {
  if (Object.keys(edit).length === 0) return findClaim(desk, claim.id) ?? claim;
  const answer = await desk.api.edit(claim, edit);
  if (answer.ok) {
    desk.store.dispatch({ kind: 'claim_stands', claim: answer.value.claim });
    return answer.value.claim;
  }
  const theirs = theirsOf(answer.failure);
  if (theirs === null) {
    sayProblem(desk, answer.failure);
    return null;
  }
  desk.store.dispatch({ kind: 'conflict_met', conflict: { claimId: claim.id, mine: edit, theirs } });
  say(desk, 'Somebody saved this claim first. Both versions stand side by side; nothing of yours is lost.');
  return null;
}

/** Moves a claim along its life. Null where that did not go through; the reason has then been said. */
export async function sendMove(
  desk: AnnotatorDesk,
  claim: ClaimRecord,
  move: ClaimMove,
): Promise<ClaimRecord | null> {
  const answer = await desk.api.move(claim, move);
  if (answer.ok) {
    desk.store.dispatch({ kind: 'claim_stands', claim: answer.value.claim });
    return answer.value.claim;
  }
  const theirs = theirsOf(answer.failure);
  if (theirs !== null) desk.store.dispatch({ kind: 'claim_stands', claim: theirs });
  sayProblem(desk, answer.failure);
  return null;
}

function theirsOf({ kind, theirs }: ApiProblem): ClaimRecord | null {
  // A conflict about a claim carries the claim: the contract of the write API.
  return kind === 'conflict' && theirs !== null ? (theirs as ClaimRecord) : null;
}

/** Remembers how to take a decision back. */
export function keepUndo(
  desk: AnnotatorDesk,
  claim: ClaimRecord,
  did: string,
  requests: readonly UndoRequest[],
): void {
  const step = { claimId: claim.id, did: `${did} ${nameOfClaim(desk, claim)}`, requests };
  desk.store.dispatch({ kind: 'undo_kept', step });
}
