import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import { type AnnotatorDesk, say, sayProblem } from './annotator-desk.ts';
import { readyDrafts } from './claim-queue.ts';

/** Publishes every draft that nothing is missing from, all together or none. */
export async function publishReady(desk: AnnotatorDesk): Promise<void> {
  const { article } = desk.store.getState();
  const ready = readyDrafts(desk.store.getState());
  if (ready.length === 0) {
    say(desk, 'No draft is ready to publish yet.');
    return;
  }
  const answer = await desk.api.publish(article.id, ready);
  if (!answer.ok) return sayProblem(desk, answer.failure);
  const { published } = answer.value;
  for (const claim of published) desk.store.dispatch({ kind: 'claim_stands', claim });
  say(desk, `Published ${inNumber(published)}. Readers see them now.`);
}

function inNumber(claims: readonly ClaimRecord[]): string {
  return claims.length === 1 ? '1 figure' : `${claims.length} figures`;
}
