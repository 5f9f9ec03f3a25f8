import { listPeople } from '#lib/db/people.ts';
import { ok } from '#lib/result.ts';
import { readRoute } from '../routes.ts';

/** Everyone at the desk, for administrators. */
export const GET = readRoute('/api/v1/people', async ({ deps }) => {
  return ok({ json: { people: await listPeople(deps.database.prisma) }, revision: null });
});
