import { FigureAsReported } from '#components/figure/figure-as-reported.tsx';
import { EmptyNote } from '#components/page/empty-note.tsx';
import { chartCaption } from '#components/statistic/chart-caption.ts';
import { statisticAddress } from '#components/statistic/statistic-address.ts';
import type { StatisticDocumentProps } from '#components/statistic/statistic-document.tsx';
import { ReferenceCredits } from '#components/timeline/reference-credits.tsx';
import { TimelineFigure } from '#components/timeline/timeline-figure.tsx';
import { addressOf } from '#lib/format/address.ts';
import styles from './embed.module.css';
import { EmbedFrame, type EmbedFrameProps } from './embed-frame.tsx';

/** A statistic within another site's page: what is said now, by whom, and its timeline. */
export function StatisticEmbed(props: StatisticEmbedProps) {
  const { statistic, view, latest, shown, axis, references, changedSince, theme, words } = props;
  const address = statisticAddress(words.locale, statistic.slug, { ...view, recordedOn: null });
  return (
    <EmbedFrame
      caveat={statistic.caveat}
      recordedOn={view.recordedOn}
      changed={changedSince === 0 ? null : words.embed.correctedSince(changedSince)}
      address={address}
      more={words.embed.more}
      theme={theme}
      words={words}
    >
      <h1 className={styles.title} dir="auto">
        <a href={address}>{statistic.name}</a>
      </h1>
      <ul className={styles.latest}>
        {latest.slice(0, MOST_LATEST).map((claim) => (
          <li key={claim.id}>
            <FigureAsReported
              claim={claim}
              words={words}
              size="medium"
              href={addressOf(words.locale, 'claims', claim.id)}
              underStatistic
            />
          </li>
        ))}
      </ul>
      {shown.length === 0 ? (
        <EmptyNote>{words.statistic.view.noneShown}</EmptyNote>
      ) : (
        <TimelineFigure
          title={words.statistic.chartTitle(statistic.name)}
          caption={chartCaption(shown, axis, words)}
          claims={shown}
          subject={statistic.definition}
          view={{ axis, scale: view.scale, readsVagueWords: view.readsVagueWords }}
          cards={NO_CARDS}
          frame={{ references }}
          words={words}
        />
      )}
      {axis === 'asOf' ? <ReferenceCredits references={references} claims={shown} words={words} /> : null}
    </EmbedFrame>
  );
}

export interface StatisticEmbedProps
  extends Pick<
    StatisticDocumentProps,
    'statistic' | 'view' | 'latest' | 'shown' | 'axis' | 'references' | 'words'
  > {
  readonly changedSince: number;
  readonly theme: EmbedFrameProps['theme'];
}

// The chart and its page have the others.
const MOST_LATEST = 3;

/** Every mark leads to its claim's own page. */
const NO_CARDS: ReadonlySet<string> = new Set();
