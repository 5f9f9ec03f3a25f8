import type { ClaimEdit, ClaimRecord } from '#lib/domain/claim-record.ts';
import { type AnnotatorDesk, findClaim, goOn, nameOfClaim, say, whileBusy } from './annotator-desk.ts';
import { nextToDo } from './claim-queue.ts';
import { proposeStatistic } from './propose-statistic.ts';
import { keepUndo, sendEdit, sendMove } from './save-claim.ts';
import { isSettled, settleLinks } from './settle-links.ts';
import { toInverseEdit, toInverseRejection, type UndoRequest } from './undo-step.ts';

/**
 * Accepts a suggestion with what its card proposes: the statistic shown there, and the sources its words are known
 * to stand for. What is then still missing is asked for.
 */
export async function acceptClaim(desk: AnnotatorDesk, claimId: string): Promise<void> {
  const claim = findClaim(desk, claimId);
  if (claim === null) return;
  if (claim.status !== 'suggested') {
    goOn(desk, claim, 'This claim is accepted already.');
    return;
  }
  await whileBusy(desk, claimId, async () => {
    const edit = await proposedEdit(desk, claim);
    const edited = await sendEdit(desk, claim, edit);
    const accepted = edited === null ? null : await sendMove(desk, edited, 'accept');
    if (accepted === null) return;
    const requests: readonly UndoRequest[] = [
      { kind: 'move', move: 'undo_accept' },
      ...(Object.keys(edit).length > 0 ? [{ kind: 'edit', edit: toInverseEdit(edit, claim) } as const] : []),
    ];
    keepUndo(desk, claim, 'accepted', requests);
    goOn(desk, accepted, `Accepted ${nameOfClaim(desk, accepted)}.`);
  });
}

/** Rejects a claim; it is kept, so that the same suggestion does not return. */
export async function rejectClaim(desk: AnnotatorDesk, claimId: string): Promise<void> {
  const claim = findClaim(desk, claimId);
  if (claim === null) return;
  await whileBusy(desk, claimId, async () => {
    const rejected = await sendMove(desk, claim, 'reject');
    if (rejected === null) return;
    keepUndo(desk, claim, 'rejected', toInverseRejection(claim));
    goOn(desk, rejected, `Rejected ${nameOfClaim(desk, rejected)}.`);
  });
}

/** Takes the last decision back. */
export async function undoLast(desk: AnnotatorDesk): Promise<void> {
  const step = desk.store.getState().undoSteps.at(-1);
  const claim = findClaim(desk, step?.claimId ?? null);
  if (step === undefined || claim === null) {
    say(desk, 'There is nothing to take back.');
    return;
  }
  await whileBusy(desk, claim.id, async () => {
    desk.store.dispatch({ kind: 'undo_spent' });
    let standing: ClaimRecord | null = claim;
    for (const request of step.requests) {
      if (standing === null) return;
      standing =
        request.kind === 'move'
          ? await sendMove(desk, standing, request.move)
          : await sendEdit(desk, standing, request.edit);
    }
    desk.store.dispatch({ kind: 'editor_closed' });
    // A claim that was only just made is gone with its making; the work goes on at the next.
    const isGone = standing?.status === 'rejected';
    const current = isGone ? nextToDo(desk.store.getState(), claim.id) : claim;
    desk.store.dispatch({ kind: 'claim_chosen', claimId: current?.id ?? null });
    say(desk, `Taken back: ${step.did}.`);
  });
}

async function proposedEdit(desk: AnnotatorDesk, claim: ClaimRecord): Promise<ClaimEdit> {
  await learnNames(desk, claim);
  const { article, names } = desk.store.getState();
  const proposed = claim.target === null ? proposeStatistic(claim, names.statistics, article.topicId) : null;
  const attribution = settleLinks(claim.attribution, names);
  const isAnySettled = attribution.some((link, index) => link !== claim.attribution[index]);
  return {
    ...(proposed === null
      ? {}
      : { target: { kind: 'statistic', statisticId: proposed.statistic.id } as const }),
    ...(isAnySettled ? { attribution } : {}),
  };
}

/** Asks the record for names it may know by now: sources are created while an article is read. */
async function learnNames(desk: AnnotatorDesk, claim: ClaimRecord): Promise<void> {
  const { names } = desk.store.getState();
  const open = settleLinks(claim.attribution, names).filter((link) => !isSettled(link));
  const answers = await Promise.all(open.map((link) => desk.api.findSources(link.name)));
  const sources = answers.flatMap((answer) => (answer.ok ? answer.value.sources : []));
  if (sources.length > 0) desk.store.dispatch({ kind: 'names_learned', names: { sources } });
}
