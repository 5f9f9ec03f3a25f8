import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { claimValueInWords } from '#lib/format/claim-value-in-words.ts';
import { attributionInWords, originInWords } from '#lib/format/format-attribution.ts';
import { asOfInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';

/** A claim as a title and a sentence, for search engines, links and lists of bookmarks. */
export function claimInWords(claim: ReportedClaim, words: Messages): { title: string; description: string } {
  const value = claimValueInWords(claim, words);
  const asOf = claim.asOf === null ? '' : `, ${asOfInWords(claim.asOf, words.locale)}`;
  const chain = attributionInWords(claim.article.outlet.name, claim.attribution, words.locale);
  return {
    title: `${value} (${originInWords(claim.attribution, words.locale)}${asOf})`,
    description: `${value}${asOf}. ${chain}.`,
  };
}
