import type { ReportedRelation } from '#lib/domain/reported-claim.ts';
import { originInWords } from '#lib/format/format-attribution.ts';
import { figureInWords } from '#lib/format/format-figure.ts';
import type { Messages } from '#lib/format/messages/en.ts';

/** The other claim of a relation, named by its figure, or by who makes it where it says no figure: "Israel". */
export function relatedInWords({ claim }: ReportedRelation, words: Messages): string {
  const origin = originInWords(claim.attribution, words.locale);
  const { figure } = claim;
  if (figure === null || figure.unit === null) return origin;
  return `${figureInWords(figure, figure.unit, words.locale).phrase} (${origin})`;
}

/** What the relation is called from this side: "Denied by", "A part of". */
export function relationInWords({ kind, isReversed }: ReportedRelation, words: Messages): string {
  return (isReversed ? words.claim.relationsReversed : words.claim.relations)[kind];
}
