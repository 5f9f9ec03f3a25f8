import { missingForPublication } from '#lib/domain/check-claim.ts';
import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import type { FieldProblem } from '#lib/domain/failure.ts';

/**
 * What a claim still lacks before it can be published, in the order an editor is asked for it: the server's own rule,
 * told as the fields of the card. `statisticUnit` is the unit its statistic is defined in.
 */
export function findMissingParts(claim: ClaimRecord, statisticUnit: string | null): readonly MissingPart[] {
  const unsettled = claim.attribution.flatMap((link, index) =>
    link.sourceId === null && link.outletId === null ? [{ index, name: link.name }] : [],
  );
  let next = 0;
  return missingForPublication(claim, statisticUnit).map((problem): MissingPart => {
    if (problem.field !== 'attribution') return { kind: 'field', ...problem };
    const link = unsettled[next++];
    return link === undefined ? { kind: 'field', ...problem } : { kind: 'source', ...link };
  });
}

export type MissingPart =
  | ({ readonly kind: 'field' } & FieldProblem)
  /** A step of the chain whose words nobody has yet said who they stand for. */
  | { readonly kind: 'source'; readonly index: number; readonly name: string };

/** One part as a phrase: "a statistic", "who “the ministry” is". */
function missingPartInWords(part: MissingPart, claim: ClaimRecord): string {
  if (part.kind === 'source') return `who “${part.name}” is`;
  if (part.field === 'statistic' && claim.target !== null) return 'a statistic counted in its unit';
  return FIELD_WORDS[part.field] ?? `${part.message} ${part.remedy}`;
}

const FIELD_WORDS: Readonly<Record<string, string>> = {
  statistic: 'a statistic',
  proposition: 'the proposition it speaks to',
  unit: 'a unit',
  counts: 'what is counted',
  asOf: 'the date it speaks of',
};

/** All of them as one phrase: "a unit; who “the ministry” is". */
export function missingPartsInWords(parts: readonly MissingPart[], claim: ClaimRecord): string {
  return parts.map((part) => missingPartInWords(part, claim)).join('; ');
}
