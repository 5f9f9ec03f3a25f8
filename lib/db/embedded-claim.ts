import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { asRecorded } from './as-recorded.ts';
import { readState } from './claim-changes.ts';
import { concealNames } from './conceal-names.ts';
import type { Database } from './database.ts';
import { findPublicClaim } from './public-claim.ts';
import { findPublicStatistic } from './public-statistic.ts';
import { CLAIM_STATE_AT } from './sql/claim-history.ts';
import { ask } from './sql/named-query.ts';

/** A claim to stand within another site's page. */
export type EmbeddedClaim =
  | {
      readonly kind: 'shown';
      readonly claim: ReportedClaim;
      /** What must be known of the statistic it is a value of. */
      readonly caveat: string | null;
      /** Whether the record was changed since the instant shown. */
      readonly isChangedSince: boolean;
    }
  | { readonly kind: 'withheld'; readonly reason: string | null };

/** The claim as it stands, or as it stood at an instant; null where nothing was public under the id then. */
export async function findEmbeddedClaim(
  database: Database,
  id: string,
  until: Date | null,
): Promise<EmbeddedClaim | null> {
  const found = await findPublicClaim(database, id);
  if (found === null || found.kind === 'withheld') return found;
  const { claim } = found;
  const caveat = await findCaveat(database, claim);
  if (until === null) return { kind: 'shown', claim, caveat, isChangedSince: false };
  const [then] = await ask(database.pool, CLAIM_STATE_AT, [id, until]);
  if (then === undefined) return null;
  const isChangedSince = then.is_changed_since;
  if (then.state === null) return { kind: 'shown', claim, caveat, isChangedSince };
  const [state = null] = await concealNames(database.pool, [readState(then.state)]);
  if (state === null) return null;
  if (state.status !== 'published' && state.status !== 'retracted') return null;
  return { kind: 'shown', claim: asRecorded(claim, state), caveat, isChangedSince };
}

/** What every reader must know before using a claim's figure; null where its statistic has no caveat. */
export async function findCaveat(database: Database, { statistic }: ReportedClaim): Promise<string | null> {
  if (statistic === null) return null;
  const found = await findPublicStatistic(database, statistic.slug);
  return found?.kind === 'found' ? found.record.caveat : null;
}
