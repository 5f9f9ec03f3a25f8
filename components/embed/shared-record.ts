import { claimInWords } from '#components/claim/claim-in-words.ts';
import { chartCaption } from '#components/statistic/chart-caption.ts';
import { statisticAddress } from '#components/statistic/statistic-address.ts';
import type { StatisticDocumentProps } from '#components/statistic/statistic-document.tsx';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { addressOf, localAddress } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { SHARE_CARD } from '#lib/picture/write-share-card.ts';
import type { SharedRecord } from './share-page.tsx';

/** A statistic as it is shared, in the view its address names. `size` is that of its chart's sheet, in px. */
export function sharedStatistic(
  {
    statistic,
    view,
    shown,
    axis,
    words,
  }: Pick<StatisticDocumentProps, 'statistic' | 'view' | 'shown' | 'axis' | 'words'>,
  size: SharedRecord['size'],
): SharedRecord {
  const address = statisticAddress(words.locale, statistic.slug, view);
  const query = address.includes('?') ? address.slice(address.indexOf('?')) : '';
  const own = addressOf(words.locale, 'statistics', statistic.slug);
  return {
    name: statistic.name,
    description: `${statistic.name}. ${chartCaption(shown, axis, words)}`,
    address,
    frame: localAddress(words.locale, `/embed/statistics/${encodeURIComponent(statistic.slug)}${query}`),
    height: 760,
    card: `${own}/share.png`,
    chart: { svg: `${own}/chart.svg${query}`, png: `${own}/chart.png${query}` },
    size,
  };
}

export function sharedClaim(claim: ReportedClaim, words: Messages): SharedRecord {
  const { title } = claimInWords(claim, words);
  const address = addressOf(words.locale, 'claims', claim.id);
  return {
    name: title,
    description: title,
    address,
    frame: localAddress(words.locale, `/embed/claims/${claim.id}`),
    height: 420,
    card: `${address}/share.png`,
    chart: null,
    size: SHARE_CARD,
  };
}
