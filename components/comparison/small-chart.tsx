import '#components/timeline/timeline-marks.css';
import { EmptyNote } from '#components/page/empty-note.tsx';
import { Drawing } from '#components/timeline/drawing.tsx';
import type { ComparedTimeline } from '#lib/comparison/compare-page.ts';
import { layoutSmall } from '#lib/comparison/small-multiples.ts';
import { addressOf } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import type { Days } from '#lib/timeline/extent-of-days.ts';
import { timelineSentence } from '#lib/timeline/timeline-sentence.ts';
import { writeTimelineSvg } from '#lib/timeline/write-timeline-svg.ts';
import styles from './small-chart.module.css';

/** One of several charts: the form for phones, whatever the screen, over the days that all of them share. */
export function SmallChart({ statistic, claims, days, place, words }: SmallChartProps) {
  const { definition, name } = statistic;
  const layout = days === null ? null : layoutSmall(claims, definition, days, words.locale);
  if (layout === null) return <EmptyNote>{words.compare.besideNone}</EmptyNote>;
  const sentence = timelineSentence(claims, definition, words.locale);
  const svg = writeTimelineSvg(layout, {
    idPrefix: `small-${place}-`,
    title: words.compare.besideChart(name),
    description: sentence,
    hrefOf: ({ id }) => addressOf(words.locale, 'claims', id),
  });
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{sentence}</figcaption>
      <Drawing svg={svg} className={styles.chart} />
    </figure>
  );
}

interface SmallChartProps extends ComparedTimeline {
  readonly days: Days | null;
  /** Its place among the charts of the page: no two may share their ids. */
  readonly place: number;
  readonly words: Messages;
}
