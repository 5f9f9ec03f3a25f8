import { canEnterDesk } from '#lib/permissions/can-enter-desk.ts';
import { err, ok } from '#lib/result.ts';
import { refusal } from '#lib/usecases/refusal.ts';
import { readRoute } from '../routes.ts';

/** All units, by code. */
export const GET = readRoute(async ({ actor, deps }) => {
  const refused = refusal(canEnterDesk(actor));
  if (refused !== null) return err(refused);
  const units = await deps.database.prisma.unit.findMany({
    select: { code: true, labelSingular: true, labelPlural: true, kind: true },
    orderBy: { code: 'asc' },
  });
  return ok({ json: { units }, revision: null });
});
