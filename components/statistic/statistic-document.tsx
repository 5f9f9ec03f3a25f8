import { ClaimList } from '#components/claim/claim-list.tsx';
import { Heading } from '#components/page/heading.tsx';
import { Pager } from '#components/page/pager.tsx';
import { Section } from '#components/page/section.tsx';
import { AxisSwitch } from '#components/timeline/axis-switch.tsx';
import { SignsKey } from '#components/timeline/signs-key.tsx';
import { TimelineFigure } from '#components/timeline/timeline-figure.tsx';
import { TimelineTable } from '#components/timeline/timeline-table.tsx';
import type { PublicStatistic } from '#lib/domain/public-statistic.ts';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { addressOf } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import type { TimelineAxis } from '#lib/timeline/timeline-view.ts';
import { chartCaption } from './chart-caption.ts';
import { Definition } from './definition.tsx';
import { EarlierCards } from './earlier-cards.tsx';
import { FirstScreen } from './first-screen.tsx';
import { statisticAddress } from './statistic-address.ts';

/** A statistic's page: what is counted and what is said now, in words; then over time, word by word, and as a table. */
export function StatisticDocument(props: StatisticDocumentProps) {
  const { statistic, claims, rows, axis, isOwnAxis, page, words } = props;
  const labels = words.statistic;
  const hrefOf = (view: { axis?: TimelineAxis; page?: number }) =>
    statisticAddress(words.locale, statistic.slug, { axis: isOwnAxis ? axis : null, page: 1, ...view });
  return (
    <>
      <Section note={<Definition statistic={statistic} words={words} />}>
        <Heading kind={<TopicLink {...props} />} title={statistic.name} />
        <FirstScreen {...props} />
      </Section>
      {claims.length === 0 ? null : (
        <>
          <Section title={labels.timeline} note={<SignsKey words={words} />}>
            <AxisSwitch axis={axis} hrefOf={(one) => hrefOf({ axis: one })} words={words} />
            <TimelineFigure
              title={labels.chartTitle(statistic.name)}
              caption={chartCaption(claims, axis, words)}
              claims={claims}
              subject={statistic.definition}
              axis={axis}
              cards={new Set(rows.map((row) => row.id))}
              words={words}
            />
          </Section>
          <Section title={labels.cards} id="figures" isWide>
            <ClaimList claims={rows.slice(0, CARDS_SHOWN)} words={words} under="statistic" />
            <EarlierCards claims={rows.slice(CARDS_SHOWN)} words={words} />
          </Section>
          <Section title={labels.table} id="table" isWide>
            <TimelineTable claims={rows} caption={tableCaption(props)} words={words} />
            <Pager
              page={page.number}
              last={lastPage(props)}
              hrefOf={(number) => hrefOf({ page: number })}
              words={words}
            />
          </Section>
        </>
      )}
    </>
  );
}

// More than this would stand between a reader and the table.
const CARDS_SHOWN = 8;

export interface StatisticDocumentProps {
  readonly statistic: PublicStatistic;
  /** Every claim, for the chart. */
  readonly claims: readonly TimelineClaim[];
  /** The latest figure of each origin, latest first. */
  readonly latest: readonly ReportedClaim[];
  /** One page of all claims, newest first. */
  readonly rows: readonly ReportedClaim[];
  readonly axis: TimelineAxis;
  /** Whether the reader chose the axis, so that links keep it. */
  readonly isOwnAxis: boolean;
  readonly page: { readonly number: number; readonly size: number };
  readonly words: Messages;
}

function TopicLink({ statistic: { topic }, words }: StatisticDocumentProps) {
  return <a href={addressOf(words.locale, 'topics', topic.slug)}>{topic.name}</a>;
}

function lastPage({ claims, page }: StatisticDocumentProps): number {
  return Math.ceil(claims.length / page.size);
}

function tableCaption({ claims, rows, page, words }: StatisticDocumentProps): string {
  const first = (page.number - 1) * page.size + 1;
  return words.statistic.tableCaption(first, first + rows.length - 1, claims.length);
}
