import type { ExplainedStep } from '#lib/timeline/explained-step.ts';
import { listSteps } from '#lib/timeline/list-steps.ts';
import { listChanges } from './changes.ts';
import type { Database } from './database.ts';
import { listReportedClaims } from './reported-claims.ts';
import { listTimelineClaims } from './timeline-claims.ts';

/** One page of a statistic's steps, the latest first, and how many there are. */
export async function listExplainedSteps(
  { pool }: Database,
  statisticId: string,
  page: { readonly number: number; readonly size: number },
): Promise<{ readonly steps: readonly ExplainedStep[]; readonly total: number }> {
  const [claims, changes] = await Promise.all([
    listTimelineClaims(pool, statisticId),
    listChanges(pool, statisticId),
  ]);
  const all = listSteps(claims);
  const first = (page.number - 1) * page.size;
  const steps = all.slice(first, first + page.size);
  const ids = [...new Set(steps.flatMap(({ from, to }) => [from.id, to.id]))];
  const whole = new Map((await listReportedClaims(pool, ids)).map((claim) => [claim.id, claim]));
  return {
    total: all.length,
    steps: steps.flatMap(({ from, to, difference, suggestion }) => {
      const [before, after] = [whole.get(from.id), whole.get(to.id)];
      if (before === undefined || after === undefined) return [];
      const own = changes.filter(
        ({ fromClaimId, toClaimId }) => fromClaimId === from.id && toClaimId === to.id,
      );
      return [{ from: before, to: after, difference, suggestion, changes: own }];
    }),
  };
}
