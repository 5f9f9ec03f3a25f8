import { canEnterDesk } from '#lib/permissions/can-enter-desk.ts';
import { err, ok } from '#lib/result.ts';
import { refusal } from '#lib/usecases/refusal.ts';
import { readRoute } from '../routes.ts';

/** Outlets whose name holds the words searched for, by name; an outlet is named when its first article comes in. */
export const GET = readRoute(async ({ actor, deps, search }) => {
  const refused = refusal(canEnterDesk(actor));
  if (refused !== null) return err(refused);
  const outlets = await deps.database.prisma.outlet.findMany({
    where: { name: { contains: search.get('q')?.trim() ?? '', mode: 'insensitive' } },
    select: { id: true, slug: true, name: true, fictional: true },
    orderBy: { name: 'asc' },
    take: MOST_FOUND,
  });
  return ok({ json: { outlets }, revision: null });
});

// More than a list under a search field can show; the next letter narrows it.
const MOST_FOUND = 20;
