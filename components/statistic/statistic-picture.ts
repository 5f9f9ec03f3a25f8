import { changeNotes } from '#components/change/change-words.ts';
import { shareFigure } from '#components/figure/share-figure.ts';
import { addressOf } from '#lib/format/address.ts';
import { dateInWords, momentInWords } from '#lib/format/format-date.ts';
import { isolateName } from '#lib/format/isolate-name.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import type { ChartSheet } from '#lib/picture/write-chart-sheet.ts';
import type { ShareCard } from '#lib/picture/write-share-card.ts';
import { layoutTimeline } from '#lib/timeline/layout-timeline.ts';
import { listSeries } from '#lib/timeline/list-series.ts';
import type { StatisticView } from '#lib/timeline/statistic-view.ts';
import { NOBODY_KEY } from '#lib/timeline/timeline-claim.ts';
import type { TimelineForm } from '#lib/timeline/timeline-view.ts';
import { writeTimelineSvg } from '#lib/timeline/write-timeline-svg.ts';
import { chartCaption } from './chart-caption.ts';
import { statisticAddress } from './statistic-address.ts';
import type { StatisticDocumentProps } from './statistic-document.tsx';

/** A statistic's chart as a sheet that can be taken away: in the view a reader chose, with what must go with it. */
export function statisticSheet(
  page: PicturedStatistic,
  { form, origin, today }: PictureSurroundings,
): ChartSheet {
  const { statistic, view, shown, axis, words } = page;
  const caption = chartCaption(shown, axis, words);
  const address = (path: string) => new URL(path, origin).href;
  return {
    kind: statistic.topic.name,
    title: statistic.name,
    caption: [statistic.definition.counted, caption, ...lookingBack(view, words)].map(asSentence).join(' '),
    caveat: statistic.caveat === null ? null : words.picture.caveat(statistic.caveat),
    chart: drawChart(page, form, caption, address),
    nothing: words.statistic.view.noneShown,
    sources: creditOf(page),
    origin: words.picture.origin(words.site.name, momentInWords(view.recordedOn ?? today, words.locale)),
    address: address(statisticAddress(words.locale, statistic.slug, view)).replace(/^https?:\/\//, ''),
    language: words.locale,
    direction: words.direction,
  };
}

/** What a shared link to a statistic shows: what is said now, each by whom; never one number for all. */
export function statisticCard(
  { statistic, latest, words }: Pick<StatisticDocumentProps, 'statistic' | 'latest' | 'words'>,
  origin: string,
): ShareCard {
  return {
    kind: statistic.topic.name,
    title: statistic.name,
    figures: latest.map((claim) => ({
      ...shareFigure(claim, words, { withCounts: false }),
      report: '',
    })),
    note: statistic.caveat === null ? null : words.picture.caveat(statistic.caveat),
    moreInWords: words.picture.moreFigures,
    site: words.site.name,
    address: `${new URL(origin).host}${addressOf(words.locale, 'statistics', statistic.slug)}`,
    language: words.locale,
    direction: words.direction,
  };
}

export interface PictureSurroundings {
  readonly form: TimelineForm;
  /** Where the site is: https://figures.example. */
  readonly origin: string;
  /** The day on which the record stood so, YYYY-MM-DD. */
  readonly today: string;
}

export type PicturedStatistic = Pick<
  StatisticDocumentProps,
  'statistic' | 'view' | 'claims' | 'shown' | 'axis' | 'changes' | 'references' | 'words'
>;

function drawChart(
  { statistic, view, claims, shown, axis, changes, references, words }: PicturedStatistic,
  form: TimelineForm,
  caption: string,
  address: (path: string) => string,
): ChartSheet['chart'] {
  const page = address(statisticAddress(words.locale, statistic.slug, view));
  const notes = changeNotes(changes, claims, axis, words).map((note) => ({
    ...note,
    href: `${page}${note.href}`,
  }));
  const layout = layoutTimeline(
    shown,
    statistic.definition,
    { axis, form, scale: view.scale, readsVagueWords: view.readsVagueWords, locale: words.locale },
    { notes, references },
  );
  if (layout === null) return null;
  const svg = writeTimelineSvg(layout, {
    idPrefix: 'chart-',
    title: words.statistic.chartTitle(statistic.name),
    description: caption,
    hrefOf: ({ id }) => address(addressOf(words.locale, 'claims', id)),
  });
  return { svg, width: layout.width, height: layout.height };
}

// A picture has room for about so many names; its page has them all.
const MOST_NAMED = 6;

/** Who is credited: the origins of what is shown, those with most figures first. */
function creditOf({ shown, axis, words }: PicturedStatistic): string {
  const named = listSeries(shown, axis)
    .filter(({ key }) => key !== NOBODY_KEY)
    .toSorted((a, b) => b.claims.length - a.claims.length)
    .map(({ name }) => isolateName(name));
  if (named.length === 0) return words.picture.noSources;
  const rest = named.length - MOST_NAMED;
  const names = rest > 0 ? [...named.slice(0, MOST_NAMED), words.picture.moreSources(rest)] : named;
  const separators = words.figure.listSeparators(names.length);
  return words.picture.sources(names.map((name, place) => `${separators[place]}${name}`).join(''));
}

function lookingBack({ knownOn }: StatisticView, { picture, locale }: Messages): readonly string[] {
  return knownOn === null ? [] : [picture.asKnown(dateInWords(knownOn, locale))];
}

function asSentence(text: string): string {
  return /[.؟!?]$/.test(text) ? text : `${text}.`;
}
