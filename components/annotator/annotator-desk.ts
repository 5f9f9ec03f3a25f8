import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import type { AnnotatorAction, AnnotatorState } from './annotator-state.ts';
import type { ApiProblem } from './api-client.ts';
import type { ClaimApi } from './claim-api.ts';
import { missingPartsOf, nextToDo, readyDrafts } from './claim-queue.ts';
import { describeClaim } from './describe-claim.ts';
import { missingPartsInWords } from './missing-parts.ts';
import type { Store } from './store.ts';
import type { UnsavedWords } from './unsaved-words.ts';

/** What every command of the annotator works with. */
export interface AnnotatorDesk {
  readonly store: Store<AnnotatorState, AnnotatorAction>;
  readonly api: ClaimApi;
  readonly unsavedWords: UnsavedWords;
  readonly now: () => Date;
}

/** The claim as it stands now, or null where it is not on this desk. */
export function findClaim(desk: AnnotatorDesk, claimId: string | null): ClaimRecord | null {
  return desk.store.getState().claims.find(({ id }) => id === claimId) ?? null;
}

/** Says what happened, on the page and to screen readers. */
export function say(desk: AnnotatorDesk, words: string): void {
  desk.store.dispatch({ kind: 'said', words, tone: 'done' });
}

/** Says what went wrong and what to do. */
export function sayProblem(desk: AnnotatorDesk, problem: Pick<ApiProblem, 'detail' | 'fields'>): void {
  const words = problem.fields.map(({ message, remedy }) => `${message} ${remedy}`.trim());
  desk.store.dispatch({ kind: 'said', words: words.join(' ') || problem.detail, tone: 'problem' });
}

/** Marks a claim as busy while its request is under way; a second press meanwhile does nothing. */
export async function whileBusy(
  desk: AnnotatorDesk,
  claimId: string,
  work: () => Promise<void>,
): Promise<void> {
  if (desk.store.getState().busyIds.includes(claimId)) return;
  desk.store.dispatch({ kind: 'request_started', claimId });
  try {
    await work();
  } finally {
    desk.store.dispatch({ kind: 'request_ended', claimId });
  }
}

/** After a decision: asks for what the claim still lacks, or goes on to the next that needs work. */
export function goOn(desk: AnnotatorDesk, claim: ClaimRecord, done: string): void {
  const state = desk.store.getState();
  const missing = claim.status === 'draft' ? missingPartsOf(state, claim) : [];
  const [first] = missing;
  if (first !== undefined) {
    const field = first.kind === 'source' ? `source-${first.index}` : first.field;
    desk.store.dispatch({
      kind: 'editor_opened',
      editor: { claimId: claim.id, purpose: 'complete', field },
    });
    say(desk, `${done} To publish it: ${missingPartsInWords(missing, claim)}.`);
    return;
  }
  desk.store.dispatch({ kind: 'editor_closed' });
  const next = nextToDo(state, claim.id);
  if (next !== null) desk.store.dispatch({ kind: 'claim_chosen', claimId: next.id });
  say(desk, `${done} ${next === null ? allDone(state) : `Next: ${nameOfClaim(desk, next)}.`}`);
}

function allDone(state: AnnotatorState): string {
  const ready = readyDrafts(state).length;
  return ready === 0 ? 'Nothing is left to decide.' : `Nothing is left to decide; ${ready} ready to publish.`;
}

/** The claim's value in words, to name it by: "at least 7,000 people missing". */
export function nameOfClaim(desk: AnnotatorDesk, claim: ClaimRecord): string {
  const { value, counts } = describeClaim(claim, desk.store.getState().names);
  return `${value} ${counts}`.trim();
}
