import type { PublicStatistic } from '#lib/domain/public-statistic.ts';
import { dateInWords } from '#lib/format/format-date.ts';
import { isolateName } from '#lib/format/isolate-name.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { extentOfDays } from '#lib/timeline/extent-of-days.ts';
import { listSeries } from '#lib/timeline/list-series.ts';
import type { StatisticView } from '#lib/timeline/statistic-view.ts';
import { NOBODY_KEY, type TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import type { TimelineAxis } from '#lib/timeline/timeline-view.ts';
import type { Citation } from './citation.ts';

export interface StatisticToCite {
  readonly statistic: PublicStatistic;
  readonly view: StatisticView;
  /** The claims of the view. */
  readonly shown: readonly TimelineClaim[];
  readonly axis: TimelineAxis;
  /** Day on which anything of it last changed; null where there is nothing of it. */
  readonly changedOn: string | null;
  /** The address of the view. */
  readonly url: string;
}

/** A statistic in a view to be cited: the sources of its figures first, then what is counted, then this record. */
export function toStatisticCitation(cited: StatisticToCite, words: Messages): Citation {
  const { cite, locale } = words;
  const { statistic, changedOn, url } = cited;
  const names = originsOf(cited);
  const origins = names.length === 0 ? cite.nobodyNamed : originsInWords(names, words);
  const title = `${statistic.name}, ${statistic.topic.name}`;
  const figures = figuresInWords(cited, words);
  const record = cite.record(url, null, changedOn === null ? null : dateInWords(changedOn, locale));
  const looks = viewInWords(cited.view, words);
  return {
    key: `figures-of-record-statistic-${statistic.slug}`,
    kind: 'statistic',
    short: cite.shortStatistic(origins, title, figures),
    full: cite.fullStatistic(origins, title, figures, record, looks),
    authors: names.length === 0 ? [words.site.name] : names,
    title,
    issuedOn: cited.view.recordedOn?.slice(0, 10) ?? changedOn,
    url,
    note: cite.sentences([`${figures}.`, ...looks]),
    abstract: statistic.caveat,
    version: null,
    site: words.site.name,
    language: locale,
  };
}

/** Those with the most figures first. */
function originsOf({ shown, axis }: StatisticToCite): readonly string[] {
  return listSeries(shown, axis)
    .filter(({ key }) => key !== NOBODY_KEY)
    .toSorted((a, b) => b.claims.length - a.claims.length)
    .map(({ name }) => name);
}

// More names than this are no longer read; the files for reference managers have all of them.
const ORIGINS_NAMED = 3;

function originsInWords(names: readonly string[], { cite }: Messages): string {
  const named = names.length <= ORIGINS_NAMED + 1 ? names : names.slice(0, ORIGINS_NAMED);
  return cite.origins(named.map(isolateName), names.length - named.length);
}

function figuresInWords({ shown, axis }: StatisticToCite, words: Messages): string {
  const days = extentOfDays(shown, axis);
  const figures = shown.filter((claim) => claim.kind === 'figure').length;
  const day = (date: string | undefined) =>
    date === undefined ? words.cite.undated : dateInWords(date, words.locale);
  return words.statistic.caption(figures, day(days?.first), day(days?.last));
}

/** What a view leaves out, in sentences. */
function viewInWords(
  { knownOn, recordedOn, from, to, sources }: StatisticView,
  words: Messages,
): readonly string[] {
  const { view } = words.statistic;
  const day = (date: string) => dateInWords(date, words.locale);
  return [
    recordedOn === null ? null : view.asRecorded(day(recordedOn)),
    knownOn === null ? null : view.asKnown(day(knownOn)),
    from === null && to === null ? null : words.cite.onlyDays(from && day(from), to && day(to)),
    sources.length === 0 ? null : words.cite.onlySources,
  ].filter((sentence) => sentence !== null);
}
