import type { RangeKind } from '#lib/domain/exported-claim.ts';
import type { Decimal, Qualifier } from '#lib/domain/figure.ts';
import type { NamedQuery } from './named-query.ts';

/** $1 a statistic. Every public claim of it, by the date it speaks of; those without one come last. */
export const CLAIMS_TO_EXPORT: NamedQuery<{ readonly id: string }> = {
  name: 'claims_to_export',
  text: `
    SELECT id FROM claim WHERE statistic_id = $1 AND status IN ('published', 'retracted')
    ORDER BY as_of_to, id`,
};

/** $1 ids of public claims. What a file holds of them beyond what pages show. */
export const EXPORTED_REMAINDERS: NamedQuery<ExportedRemainderRow> = {
  name: 'exported_remainders',
  text: `
    SELECT id, revision, updated_at, range_kind, range_level, low_qualifier, high_qualifier
    FROM claim WHERE id = ANY($1::uuid[])`,
};

export interface ExportedRemainderRow {
  readonly id: string;
  readonly revision: number;
  readonly updated_at: Date;
  readonly range_kind: RangeKind | null;
  readonly range_level: Decimal | null;
  readonly low_qualifier: Qualifier | null;
  readonly high_qualifier: Qualifier | null;
}

/** $1 a statistic. When anything of its public claims last changed; null where it has none. */
export const LATEST_CHANGE: NamedQuery<{ readonly at: Date | null }> = {
  name: 'latest_change',
  // Both halves come from indexes alone: the timeline's own, and the one of revised claims.
  text: `
    SELECT greatest(
      (SELECT greatest(max(published_at), max(retracted_at)) FROM claim
        WHERE statistic_id = $1 AND status IN ('published', 'retracted')),
      (SELECT max(updated_at) FROM claim
        WHERE statistic_id = $1 AND status IN ('published', 'retracted') AND updated_at > published_at)
    ) AS at`,
};
