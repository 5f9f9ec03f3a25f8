import type { ClaimEdit, ClaimRecord } from './claim-record.ts';

/** The claim as an edit would leave it; a quote's words follow its spans only once they are saved. */
export function applyClaimEdit(claim: ClaimRecord, edit: ClaimEdit): ClaimRecord {
  const { spans, ...fields } = edit;
  if (spans === undefined || claim.evidence.kind !== 'quote') return { ...claim, ...fields };
  return { ...claim, ...fields, evidence: { ...claim.evidence, spans } };
}
