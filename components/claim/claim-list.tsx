import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { ClaimCard } from './claim-card.tsx';

/** Claims one under the other. */
export function ClaimList({
  claims,
  words,
}: {
  readonly claims: readonly ReportedClaim[];
  readonly words: Messages;
}) {
  return (
    <div>
      {claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} words={words} />
      ))}
    </div>
  );
}
