import { ok } from '#lib/result.ts';
import { readRoute } from '../routes.ts';

/** All units, by code. */
export const GET = readRoute('/api/v1/units', async ({ deps }) => {
  const units = await deps.database.prisma.unit.findMany({
    select: { code: true, labelSingular: true, labelPlural: true, kind: true },
    orderBy: { code: 'asc' },
  });
  return ok({ json: { units }, revision: null });
});
