import { EmptyNote } from '#components/page/empty-note.tsx';
import { summariseTimeline } from '#lib/timeline/summarise-timeline.ts';
import { timelineSentence } from '#lib/timeline/timeline-sentence.ts';
import styles from './first-screen.module.css';
import { LatestFigures } from './latest-figures.tsx';
import type { StatisticDocumentProps } from './statistic-document.tsx';

/** What is counted, what each origin says now, and what it all comes to: a page's answer before any picture. */
export function FirstScreen({ statistic, claims, latest, references, words }: FirstScreenProps) {
  const { definition } = statistic;
  const summary = summariseTimeline(claims, definition.temporality);
  const apart = summary.latest.filter((figure) => !figure.isWeighed).length;
  if (latest.length === 0) {
    return (
      <>
        <p className={styles.counted}>{definition.counted}</p>
        <EmptyNote>
          {references.length === 0 ? words.statistic.latestNone : words.statistic.published.noReports}
        </EmptyNote>
      </>
    );
  }
  return (
    <>
      <h2 className={styles.label}>{words.statistic.latest}</h2>
      <LatestFigures claims={latest} words={words} />
      <p className={styles.sentence}>{timelineSentence(claims, definition, words.locale)}</p>
      {apart === 0 || summary.latest.length < 2 ? null : (
        <p className={styles.remark}>{words.statistic.notCompared(apart)}</p>
      )}
    </>
  );
}

type FirstScreenProps = Pick<
  StatisticDocumentProps,
  'statistic' | 'claims' | 'latest' | 'references' | 'words'
>;
