import { listPeople } from '#lib/db/people.ts';
import { canManagePeople } from '#lib/permissions/can-manage-people.ts';
import { err, ok } from '#lib/result.ts';
import { refusal } from '#lib/usecases/refusal.ts';
import { readRoute } from '../routes.ts';

/** Everyone at the desk, for administrators. */
export const GET = readRoute(async ({ actor, deps }) => {
  const refused = refusal(canManagePeople(actor));
  if (refused !== null) return err(refused);
  return ok({ json: { people: await listPeople(deps.database.prisma) }, revision: null });
});
