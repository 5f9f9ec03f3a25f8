import './timeline-marks.css';
import { cardIdOf } from '#components/claim/card-id.ts';
import { addressOf } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { layoutTimeline, type TimelineFrame } from '#lib/timeline/layout-timeline.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import type { TimelineForm, TimelineSubject, TimelineView } from '#lib/timeline/timeline-view.ts';
import { writeTimelineSvg } from '#lib/timeline/write-timeline-svg.ts';
import { Drawing } from './drawing.tsx';
import styles from './timeline-figure.module.css';

/** The chart, drawn for a column and for a phone; the style sheet shows the one that fits. */
export function TimelineFigure(props: TimelineFigureProps) {
  return (
    <figure className={styles.chart} data-card-link={props.words.statistic.openFigure}>
      <figcaption className={styles.caption}>{props.caption}</figcaption>
      <Chart {...props} form="wide" />
      <Chart {...props} form="narrow" />
    </figure>
  );
}

export interface TimelineFigureProps {
  readonly title: string;
  /** The sentence above the chart: what is seen. */
  readonly caption: string;
  readonly claims: readonly TimelineClaim[];
  readonly subject: TimelineSubject;
  readonly view: Pick<TimelineView, 'axis' | 'scale' | 'readsVagueWords'>;
  /** Claims with a card on this page: their marks lead there, all others to the claim's own page. */
  readonly cards: ReadonlySet<string>;
  /** What it shows besides claims, and how far it reaches. */
  readonly frame?: TimelineFrame;
  /** For figures that were worked out: what is said at a mark, and where it leads. */
  readonly derived?: {
    readonly inWords: (point: TimelineClaim) => string;
    readonly hrefOf: (point: TimelineClaim) => string;
  };
  /** Begins the ids of its parts, where a page has several such charts. */
  readonly idPrefix?: string;
  readonly words: Messages;
}

function Chart({ form, ...props }: TimelineFigureProps & { readonly form: TimelineForm }) {
  const { claims, subject, view, words, cards, frame, derived, idPrefix = '' } = props;
  const layout = layoutTimeline(claims, subject, { ...view, form, locale: words.locale }, frame);
  if (layout === null) return null;
  const svg = writeTimelineSvg(layout, {
    idPrefix: `${idPrefix}${form}-`,
    title: props.title,
    description: props.caption,
    hrefOf:
      derived?.hrefOf ??
      (({ id }) => (cards.has(id) ? `#${cardIdOf(id)}` : addressOf(words.locale, 'claims', id))),
    ...(derived ? { derivedInWords: derived.inWords } : {}),
  });
  return <Drawing svg={svg} />;
}
