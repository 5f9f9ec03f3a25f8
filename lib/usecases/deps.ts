import type { Database } from '#lib/db/database.ts';

/** What every use case works with; the clock is handed in so that a test can set it. */
export interface UseCaseDeps {
  readonly database: Database;
  readonly now: () => Date;
  /**
   * `later` for seeds and imports that write thousands of claims: they call recompute-discrepancies.ts once at their
   * end. Everybody else leaves it out, and each write weighs the statistics it touches.
   */
  readonly discrepancies?: 'later';
}
