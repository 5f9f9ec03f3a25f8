import { draftClaim } from '#lib/usecases/draft-claim.ts';
import { moveClaim } from '#lib/usecases/move-claim.ts';
import type { Garden, PlantedFact } from './garden.ts';
import { must } from './must.ts';
import type { SeedDenial } from './seed-topic.ts';

/** Publishes that somebody denies figures attributed to them: a statement that stands against each of their claims. */
export async function plantDenial(
  { deps, actor, sources }: Garden,
  { by, saidOn, note }: SeedDenial,
  denied: readonly PlantedFact[],
  articleId: string,
): Promise<void> {
  const { canonicalUrl } = await deps.database.prisma.article.findUniqueOrThrow({ where: { id: articleId } });
  const { id, revision } = must(
    await draftClaim(deps, actor, {
      articleId,
      evidence: { kind: 'recorded', url: canonicalUrl, note },
      edit: {
        saidOn,
        note,
        relations: denied.map(({ claimId }) => ({ kind: 'denies', claimId })),
        attribution: [
          {
            branch: 0,
            position: 0,
            sourceId: await sources.find(by, null),
            outletId: null,
            name: by,
            wording: null,
            start: null,
            end: null,
          },
        ],
      },
    }),
  );
  must(await moveClaim(deps, actor, { id, revision, move: 'publish', reason: null }));
}
