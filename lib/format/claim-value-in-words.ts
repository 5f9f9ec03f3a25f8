import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { figureInWords } from './format-figure.ts';
import type { Messages } from './messages/en.ts';

/** What a claim says in one phrase: its figure, its stance to a proposition, or that it gives none. */
export function claimValueInWords(
  {
    figure,
    kind,
    proposition,
    statistic,
  }: Pick<ReportedClaim, 'figure' | 'kind' | 'proposition' | 'statistic'>,
  words: Messages,
): string {
  if (proposition !== null) return words.stance.on(proposition.stance, proposition.statement);
  if (kind === 'absence' && statistic !== null) return words.cite.absence(statistic.name);
  if (figure === null || figure.unit === null) return words.claim.titles[kind];
  return figureInWords(figure, figure.unit, words.locale).phrase;
}
