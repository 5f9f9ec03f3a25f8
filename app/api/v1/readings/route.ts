import { readingInput } from '#lib/http/article-input.ts';
import { STATUS } from '#lib/http/status.ts';
import { readFigures } from '#lib/reading/read-figures.ts';
import { ok } from '#lib/result.ts';
import { collectionRoute } from '../routes.ts';

/** The figures the engine reads in a text; stores nothing. */
export const POST = collectionRoute('/api/v1/readings', {
  body: readingInput,
  needsRevision: false,
  status: STATUS.ok,
  act: async ({ body }) => ok(readFigures(body)),
  present: (reading) => ({ json: reading, revision: null }),
});
