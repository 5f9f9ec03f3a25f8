import { shareFigure } from '#components/figure/share-figure.ts';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { addressOf } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import type { ShareCard } from '#lib/picture/write-share-card.ts';

/** What a shared link to a claim shows. */
export function claimCard(
  claim: ReportedClaim,
  caveat: string | null,
  origin: string,
  words: Messages,
): ShareCard {
  const { article, statistic } = claim;
  return {
    kind: [
      statistic?.name ?? words.claim.titles[claim.kind],
      ...(article.outlet.fictional ? [words.outlet.fictional] : []),
    ].join(', '),
    title: null,
    figures: [shareFigure(claim, words, { withCounts: true })],
    note: caveat === null ? null : words.picture.caveat(caveat),
    moreInWords: words.picture.moreFigures,
    site: words.site.name,
    address: `${new URL(origin).host}${addressOf(words.locale, 'claims', claim.id)}`,
    language: words.locale,
    direction: words.direction,
  };
}
