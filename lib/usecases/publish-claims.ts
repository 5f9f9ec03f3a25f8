import { write } from '#lib/db/transaction.ts';
import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import { type Failure, invalidField } from '#lib/domain/failure.ts';
import type { Actor } from '#lib/domain/person.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from './deps.ts';
import { keepDiscrepancies } from './keep-discrepancies.ts';
import { moveClaimWithin } from './move-claim.ts';
import { statisticsTouched } from './statistics-touched.ts';

/** Claims of one article to publish, each with the revision the editor saw. */
export interface Publication {
  readonly articleId: string;
  readonly claims: readonly { readonly id: string; readonly revision: number }[];
}

/** Publishes an article's claims together: if one of them cannot be, none is, and the failure names it. */
export async function publishClaims(
  deps: UseCaseDeps,
  actor: Actor,
  { articleId, claims }: Publication,
): Promise<Result<readonly ClaimRecord[], Failure>> {
  const at = deps.now();
  return write(deps.database, actor, at, async (transaction, record) => {
    const published: ClaimRecord[] = [];
    for (const claim of claims) {
      const result = await moveClaimWithin(transaction, record, {
        ...claim,
        move: 'publish',
        reason: null,
        actor,
        at,
      });
      if (!result.ok) return err(naming(claim.id, result.failure));
      if (result.value.articleId !== articleId) {
        return err(
          invalidField(
            `claims.${claim.id}`,
            'The claim belongs to another article.',
            'Publish it from there.',
          ),
        );
      }
      published.push(result.value);
    }
    if (deps.discrepancies !== 'later') {
      await keepDiscrepancies(transaction, await statisticsTouched(transaction, ...published), at);
    }
    return ok(published);
  });
}

/** Says of which of the claims a field speaks. */
function naming(id: string, failure: Failure): Failure {
  if (failure.kind !== 'invalid') return failure;
  return {
    kind: 'invalid',
    fields: failure.fields.map((each) => ({ ...each, field: `claims.${id}.${each.field}` })),
  };
}
