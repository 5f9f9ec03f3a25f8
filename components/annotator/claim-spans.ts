import type { ClaimRecord, ClaimSpan } from '#lib/domain/claim-record.ts';
import type { SpanRole } from '#lib/domain/selector.ts';

/** Where a claim's evidence of one role stands in the text; empty for evidence that is no quote. */
export function spansOf(claim: ClaimRecord, role: SpanRole): readonly ClaimSpan[] {
  return claim.evidence.kind === 'quote' ? claim.evidence.spans.filter((span) => span.role === role) : [];
}

/** The claim's quote in the text, or null where it has none. */
export function findQuoteSpan(claim: ClaimRecord): ClaimSpan | null {
  return spansOf(claim, 'quote')[0] ?? null;
}

/** The claims that stand at an offset, the narrowest quote first: overlapping quotes are all within reach. */
export function claimsAt(claims: readonly ClaimRecord[], offset: number): readonly ClaimRecord[] {
  return claims
    .flatMap((claim) => {
      const span = findQuoteSpan(claim);
      const isHere = span !== null && span.start <= offset && offset < span.end;
      return isHere
        ? [{ claim, distance: distanceToNumber(claim, offset), length: span.end - span.start }]
        : [];
    })
    .sort((a, b) => a.distance - b.distance || a.length - b.length)
    .map(({ claim }) => claim);
}

/** Two figures often share one sentence as their quote: the number nearest to the pointer decides. */
function distanceToNumber(claim: ClaimRecord, offset: number): number {
  const distances = spansOf(claim, 'number').map(({ start, end }) =>
    offset < start ? start - offset : Math.max(0, offset - end),
  );
  return Math.min(...distances, Number.MAX_SAFE_INTEGER);
}
