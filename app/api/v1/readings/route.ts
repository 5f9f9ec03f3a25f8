import { readingInput } from '#lib/http/article-input.ts';
import { STATUS } from '#lib/http/status.ts';
import { canEnterDesk } from '#lib/permissions/can-enter-desk.ts';
import { readFigures } from '#lib/reading/read-figures.ts';
import { err, ok } from '#lib/result.ts';
import { refusal } from '#lib/usecases/refusal.ts';
import { collectionRoute } from '../routes.ts';

/** The figures the engine reads in a text; stores nothing. */
export const POST = collectionRoute({
  body: readingInput,
  needsRevision: false,
  status: STATUS.ok,
  act: async ({ actor, body }) => {
    const refused = refusal(canEnterDesk(actor));
    return refused === null ? ok(readFigures(body)) : err(refused);
  },
  present: (reading) => ({ json: reading, revision: null }),
});
