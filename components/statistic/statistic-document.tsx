import { ChangeList } from '#components/change/change-list.tsx';
import { changeNotes } from '#components/change/change-words.ts';
import { CiteSection } from '#components/cite/cite-section.tsx';
import { DownloadLine } from '#components/cite/download-line.tsx';
import { FollowSection } from '#components/cite/follow-section.tsx';
import { ClaimList } from '#components/claim/claim-list.tsx';
import { compareAddress, PLAIN_VIEW } from '#components/comparison/compare-address.ts';
import { DiscrepancyList } from '#components/discrepancy/discrepancy-list.tsx';
import { shareAddress } from '#components/embed/share-address.ts';
import { EmptyNote } from '#components/page/empty-note.tsx';
import { Heading } from '#components/page/heading.tsx';
import { Pager } from '#components/page/pager.tsx';
import { Section } from '#components/page/section.tsx';
import { ReportsOfRecord } from '#components/report/reports-of-record.tsx';
import { AxisSwitch } from '#components/timeline/axis-switch.tsx';
import { ReferenceCredits } from '#components/timeline/reference-credits.tsx';
import { SignsKey } from '#components/timeline/signs-key.tsx';
import { TimelineFigure } from '#components/timeline/timeline-figure.tsx';
import { TimelineTable } from '#components/timeline/timeline-table.tsx';
import type { ExchangeRates } from '#lib/comparison/derived/convert-amounts.ts';
import type { Change } from '#lib/domain/change.ts';
import type { PublicDiscrepancy } from '#lib/domain/discrepancy.ts';
import type { AnsweredReport } from '#lib/domain/error-report.ts';
import type { PublicStatistic } from '#lib/domain/public-statistic.ts';
import type { ReferenceSeries } from '#lib/domain/reference-series.ts';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { toStatisticCitation } from '#lib/exchange/to-statistic-citation.ts';
import { addressOf, feedAddress } from '#lib/format/address.ts';
import { dateInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { listSeries } from '#lib/timeline/list-series.ts';
import { revisionInWords } from '#lib/timeline/mark-words.ts';
import type { StatisticView } from '#lib/timeline/statistic-view.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import type { TimelineAxis } from '#lib/timeline/timeline-view.ts';
import { Caveat } from './caveat.tsx';
import { chartCaption } from './chart-caption.ts';
import { ConvertedAmounts } from './converted-amounts.tsx';
import { Definition } from './definition.tsx';
import { EarlierCards } from './earlier-cards.tsx';
import { FirstScreen } from './first-screen.tsx';
import { PublishedTable } from './published-table.tsx';
import { statisticAddress } from './statistic-address.ts';
import styles from './statistic-document.module.css';
import { ViewForm } from './view-form.tsx';
import { ViewNotice } from './view-notice.tsx';

/** A statistic's page: what is counted and what is said now, in words; then over time, word by word, and as a table. */
export function StatisticDocument(props: StatisticDocumentProps) {
  const { statistic, view, claims, shown, rows, axis, page, words } = props;
  const { changes, discrepancies, rates, references } = props;
  const chosenRates = rates.find(({ to }) => to.code === view.currency);
  const withCards = shown.length > page.size ? rows.slice(0, CARDS_OF_MANY) : rows;
  const cards = new Set(withCards.map(({ id }) => id));
  const revised = shown.filter(({ id, revisedFrom }) => revisedFrom !== null && cards.has(id));
  const remarks = new Map(
    revised.map((claim) => [claim.id, revisionInWords(claim, statistic.definition, words)]),
  );
  const labels = words.statistic;
  const hrefOf = (change: Partial<StatisticView>, number = 1) =>
    statisticAddress(words.locale, statistic.slug, { ...view, ...change }, number);
  return (
    <>
      <Section note={<Definition statistic={statistic} words={words} />}>
        <Heading kind={<TopicLink {...props} />} title={statistic.name} />
        <Caveat caveat={statistic.caveat} words={words} />
        <ViewNotice slug={statistic.slug} view={view} words={words} />
        <FirstScreen {...props} />
      </Section>
      {claims.length > 0 || references.length === 0 ? null : (
        <Section title={labels.published.title} id="published">
          {references.map((table) => (
            <PublishedTable key={table.id} table={table} unit={statistic.definition.unit} words={words} />
          ))}
        </Section>
      )}
      {claims.length === 0 ? null : (
        <>
          <Section title={labels.timeline} note={<SignsKey words={words} />}>
            <AxisSwitch axis={axis} hrefOf={(one) => hrefOf({ axis: one })} words={words} />
            <ViewForm
              slug={statistic.slug}
              view={view}
              series={listSeries(claims, axis)}
              currencies={rates.map(({ to }) => to)}
              words={words}
            />
            {shown.length === 0 ? <EmptyNote>{labels.view.noneShown}</EmptyNote> : null}
            <TimelineFigure
              title={labels.chartTitle(statistic.name)}
              caption={chartCaption(shown, axis, words)}
              claims={shown}
              subject={statistic.definition}
              view={{ axis, scale: view.scale, readsVagueWords: view.readsVagueWords }}
              cards={cards}
              frame={{ notes: changeNotes(changes, claims, axis, words), references }}
              words={words}
            />
            {axis === 'asOf' ? (
              <ReferenceCredits references={references} claims={shown} words={words} />
            ) : null}
            <p className={styles.way}>
              <a href={compareAddress(words.locale, statistic.slug, PLAIN_VIEW)}>{labels.compare}</a>
              <a href={shareAddress(hrefOf({}))}>{words.embed.takeAlong}</a>
            </p>
          </Section>
          {chosenRates === undefined ? null : (
            <ConvertedAmounts statistic={statistic} shown={shown} rates={chosenRates} words={words} />
          )}
          {discrepancies.length === 0 ? null : (
            <Section title={words.discrepancy.title} id="discrepancies">
              <DiscrepancyList discrepancies={discrepancies} words={words} />
            </Section>
          )}
          {changes.length === 0 ? null : (
            <Section title={words.change.title} id="changes">
              <ChangeList changes={changes} claims={claims} cards={cards} words={words} />
            </Section>
          )}
          <Section title={labels.cards} id="figures" isWide>
            <ClaimList
              claims={withCards.slice(0, CARDS_SHOWN)}
              words={words}
              under="statistic"
              remarks={remarks}
            />
            <EarlierCards claims={withCards.slice(CARDS_SHOWN)} words={words} remarks={remarks} />
          </Section>
          <Section title={labels.table} id="table" isWide>
            <TimelineTable claims={rows} caption={tableCaption(props)} words={words} />
            <Pager
              page={page.number}
              last={lastPage(props)}
              hrefOf={(number) => hrefOf({}, number)}
              words={words}
            />
            <DownloadLine
              rows={shown.length}
              hrefOf={(...file) => fileAddress(props, file.join('.'))}
              words={words}
            />
          </Section>
          <CiteView {...props} />
        </>
      )}
      <FollowSection
        name={statistic.name}
        feed={feedAddress(words.locale, 'statistics', statistic.slug)}
        words={words}
      />
      <ReportsOfRecord kind="statistic" slug={statistic.slug} reports={props.reports} words={words} />
    </>
  );
}

// More than this would stand between a reader and the table.
const CARDS_SHOWN = 8;
// Where claims fill several pages most marks lead to pages of their own anyway, and the table says what cards would.
const CARDS_OF_MANY = 24;

export interface StatisticDocumentProps {
  readonly statistic: PublicStatistic;
  readonly view: StatisticView;
  /** Every claim of the day looked back to. */
  readonly claims: readonly TimelineClaim[];
  /** Those of the chosen sources and days, for the chart. */
  readonly shown: readonly TimelineClaim[];
  /** The latest figure of each origin, latest first. */
  readonly latest: readonly ReportedClaim[];
  /** One page of all claims, newest first. */
  readonly rows: readonly ReportedClaim[];
  readonly axis: TimelineAxis;
  readonly changes: readonly Change[];
  readonly discrepancies: readonly PublicDiscrepancy[];
  readonly rates: readonly ExchangeRates[];
  readonly references: readonly ReferenceSeries[];
  readonly reports: readonly AnsweredReport[];
  /** Day on which anything of its claims last changed; null where it has none. */
  readonly changedOn: string | null;
  readonly page: { readonly number: number; readonly size: number };
  /** Where readers reach the site. */
  readonly site: string;
  readonly words: Messages;
}

/** The view to be cited, with an address for it as it is and one for it as its record stands now. */
function CiteView(props: StatisticDocumentProps) {
  const { statistic, view, changedOn, site, words } = props;
  const { cite } = words;
  const urlOf = (one: StatisticView) =>
    new URL(statisticAddress(words.locale, statistic.slug, one), site).href;
  const stood = view.recordedOn ?? changedOn;
  const asStood =
    stood === null
      ? []
      : [
          {
            label: cite.asStood(dateInWords(stood, words.locale)),
            url: urlOf({ ...view, recordedOn: stood }),
          },
        ];
  return (
    <CiteSection
      citation={toStatisticCitation({ ...props, url: urlOf(view) }, words)}
      files={(format) => fileAddress(props, `citation.${format}`)}
      links={
        view.recordedOn === null ? [{ label: cite.permanentView, url: urlOf(view) }, ...asStood] : asStood
      }
      words={words}
    />
  );
}

/** The address of a file of the view. */
function fileAddress({ statistic, view, words }: StatisticDocumentProps, name: string): string {
  const [path, query] = statisticAddress(words.locale, statistic.slug, view).split('?');
  const isWhole = name.startsWith('full.') || query === undefined;
  return `${path}/${name}${isWhole ? '' : `?${query}`}`;
}

function TopicLink({ statistic: { topic }, words }: StatisticDocumentProps) {
  return <a href={addressOf(words.locale, 'topics', topic.slug)}>{topic.name}</a>;
}

function lastPage({ shown, page }: StatisticDocumentProps): number {
  return Math.ceil(shown.length / page.size);
}

function tableCaption({ shown, rows, page, words }: StatisticDocumentProps): string {
  const first = (page.number - 1) * page.size + 1;
  return words.statistic.tableCaption(first, first + rows.length - 1, shown.length);
}
