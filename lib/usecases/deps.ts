import type { Database } from '#lib/db/database.ts';

/** What every use case works with; the clock is handed in so that a test can set it. */
export interface UseCaseDeps {
  readonly database: Database;
  readonly now: () => Date;
}
