import { getDatabase } from '#lib/db/database.ts';
import type { UseCaseDeps } from '#lib/usecases/deps.ts';

/** What use cases work with in the running server. */
export function openDeps(): UseCaseDeps {
  return { database: getDatabase(), now: () => new Date() };
}
