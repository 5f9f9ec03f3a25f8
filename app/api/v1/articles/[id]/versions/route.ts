import { newVersionInput } from '#lib/http/article-input.ts';
import { STATUS } from '#lib/http/status.ts';
import { captureVersion } from '#lib/usecases/capture-version.ts';
import { recordRoute } from '../../../routes.ts';

/** Captures the text an article has now as its next version. */
export const POST = recordRoute('/api/v1/articles/[id]/versions', 'article', {
  body: newVersionInput,
  needsRevision: false,
  status: STATUS.created,
  act: ({ id, deps, actor, body }) => captureVersion(deps, actor, { articleId: id, text: body.text }),
  present: (captured) => ({ json: captured, revision: captured.article.revision }),
});
