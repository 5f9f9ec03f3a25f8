import { findArticleRecord, findNewestVersion } from '#lib/db/article-record.ts';
import { listClaimRecords } from '#lib/db/claim-record.ts';
import { articleEditInput } from '#lib/http/article-input.ts';
import { STATUS } from '#lib/http/status.ts';
import { err, ok } from '#lib/result.ts';
import { editArticle } from '#lib/usecases/edit-article.ts';
import { readRoute, recordRoute, UUID } from '../../routes.ts';

/** An article with its newest text and all its claims, for the desk. */
export const GET = readRoute<{ params: Promise<{ id: string }> }>(
  '/api/v1/articles/[id]',
  async ({ deps, context }) => {
    const { id } = await context.params;
    const article = UUID.test(id) ? await findArticleRecord(deps.database.prisma, id) : null;
    if (article === null) return err({ kind: 'not_found', what: 'article', id });
    const version = await findNewestVersion(deps.database.prisma, id);
    const claims = await listClaimRecords(deps.database.prisma, id);
    return ok({ json: { article, version, claims }, revision: article.revision });
  },
);

export const PATCH = recordRoute('/api/v1/articles/[id]', 'article', {
  body: articleEditInput,
  needsRevision: true,
  status: STATUS.ok,
  act: ({ id, deps, actor, body, revision }) => editArticle(deps, actor, { id, revision, edit: body }),
  present: (article) => ({ json: { article }, revision: article.revision }),
});
