import { findArticleRecord, findNewestVersion } from '#lib/db/article-record.ts';
import { listClaimRecords } from '#lib/db/claim-record.ts';
import { articleEditInput } from '#lib/http/article-input.ts';
import { STATUS } from '#lib/http/status.ts';
import { canEnterDesk } from '#lib/permissions/can-enter-desk.ts';
import { err, ok } from '#lib/result.ts';
import { editArticle } from '#lib/usecases/edit-article.ts';
import { refusal } from '#lib/usecases/refusal.ts';
import { readRoute, recordRoute, UUID } from '../../routes.ts';

/** An article with its newest text and all its claims, for the desk. */
export const GET = readRoute<{ params: Promise<{ id: string }> }>(async ({ actor, deps, context }) => {
  const refused = refusal(canEnterDesk(actor));
  if (refused !== null) return err(refused);
  const { id } = await context.params;
  const article = UUID.test(id) ? await findArticleRecord(deps.database.prisma, id) : null;
  if (article === null) return err({ kind: 'not_found', what: 'article', id });
  const version = await findNewestVersion(deps.database.prisma, id);
  const claims = await listClaimRecords(deps.database.prisma, id);
  return ok({ json: { article, version, claims }, revision: article.revision });
});

export const PATCH = recordRoute('article', {
  body: articleEditInput,
  needsRevision: true,
  status: STATUS.ok,
  act: ({ id, deps, actor, body, revision }) => editArticle(deps, actor, { id, revision, edit: body }),
  present: (article) => ({ json: { article }, revision: article.revision }),
});
