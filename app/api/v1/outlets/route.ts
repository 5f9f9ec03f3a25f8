import { ok } from '#lib/result.ts';
import { readRoute } from '../routes.ts';

/** Outlets whose name holds the words searched for, by name; an outlet is named when its first article comes in. */
export const GET = readRoute('/api/v1/outlets', async ({ deps, search }) => {
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
