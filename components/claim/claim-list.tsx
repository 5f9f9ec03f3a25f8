import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { ClaimCard, type ClaimCardProps } from './claim-card.tsx';
import styles from './claim-list.module.css';

/** Claims one under the other. */
export function ClaimList({ claims, words, under, remarks }: ClaimListProps) {
  return (
    <div className={styles.list}>
      {claims.map((claim) => (
        <ClaimCard
          key={claim.id}
          claim={claim}
          words={words}
          under={under}
          remark={remarks?.get(claim.id) ?? ''}
        />
      ))}
    </div>
  );
}

interface ClaimListProps extends Pick<ClaimCardProps, 'words' | 'under'> {
  readonly claims: readonly ReportedClaim[];
  /** What became of claims, by their ids. */
  readonly remarks?: ReadonlyMap<string, string>;
}
