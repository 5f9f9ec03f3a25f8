import type { ClaimStatus } from '#lib/domain/claim.ts';
import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import type { SpanRole } from '#lib/domain/selector.ts';
import type { TextSelection } from './annotator-state.ts';
import { spansOf } from './claim-spans.ts';
import { toRanges } from './dom-offsets.ts';

/**
 * Marks the claims in the text by CSS custom highlights: numbers by state, and all evidence of the current claim by
 * role. A highlight takes no focus and is silent to screen readers: markers in the text and the cards speak for it.
 * `chosen` are words chosen by a button, which the page shows no selection of. Returns the way to take the marks off again.
 */
export function paintHighlights(
  root: Element,
  claims: readonly ClaimRecord[],
  current: ClaimRecord | null,
  chosen: TextSelection | null,
): () => void {
  const layers: readonly (readonly [string, number, readonly TextSelection[]])[] = [
    ...MARKED_STATES.map((status) => {
      const numbers = claims.filter((claim) => claim.status === status).flatMap(numberSpans);
      return [`claim-${status}`, 1, numbers] as const;
    }),
    ['chosen-words', 3, chosen === null ? [] : [chosen]],
    ...(current === null ? [] : CURRENT_ROLES.map((role) => toLayer(role, current))),
  ];
  for (const [name, priority, spans] of layers) {
    const highlight = new Highlight(...toRanges(root, spans));
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
  }
  return () => {
    for (const [name] of layers) CSS.highlights.delete(name);
  };
}

const MARKED_STATES: readonly ClaimStatus[] = ['suggested', 'draft', 'in_review', 'published', 'retracted'];

// The quote lies beneath, what decided its parts above it.
const CURRENT_ROLES: readonly SpanRole[] = ['quote', 'counts', 'source', 'date', 'qualifier', 'number'];

function toLayer(role: SpanRole, current: ClaimRecord) {
  return [`current-${role}`, role === 'quote' ? 0 : 2, spansOf(current, role)] as const;
}

/** A claim whose number is not marked, a statement, is marked by its quote. */
function numberSpans(claim: ClaimRecord): readonly TextSelection[] {
  const numbers = spansOf(claim, 'number');
  return numbers.length > 0 ? numbers : spansOf(claim, 'quote');
}
