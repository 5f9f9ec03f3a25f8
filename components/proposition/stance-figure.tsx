import '#components/timeline/timeline-marks.css';
import { cardIdOf } from '#components/claim/card-id.ts';
import { Drawing } from '#components/timeline/drawing.tsx';
import styles from '#components/timeline/timeline-figure.module.css';
import { addressOf } from '#lib/format/address.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { layoutStances, type StanceLayout } from '#lib/timeline/layout-stances.ts';
import type { StanceClaim } from '#lib/timeline/stance-claim.ts';
import type { TimelineForm } from '#lib/timeline/timeline-view.ts';
import { writeStanceSvg } from '#lib/timeline/write-stance-svg.ts';
import { stanceCaption } from './stance-caption.ts';

/** Stances over time, drawn for a column and for a phone; the style sheet shows the one that fits. */
export function StanceFigure(props: StanceFigureProps) {
  const { claims, words } = props;
  const wide = layOut(claims, 'wide', words);
  const narrow = layOut(claims, 'narrow', words);
  const caption = stanceCaption(claims, wide?.hiddenRows ?? 0, words);
  return (
    <figure className={styles.chart}>
      <figcaption className={styles.caption}>{caption}</figcaption>
      {[wide, narrow].map((layout) =>
        layout === null ? null : <Chart key={layout.form} {...props} layout={layout} caption={caption} />,
      )}
    </figure>
  );
}

interface StanceFigureProps {
  readonly statement: string;
  readonly claims: readonly StanceClaim[];
  /** Claims with a card on this page: their marks lead there, all others to the claim's own page. */
  readonly cards: ReadonlySet<string>;
  readonly words: Messages;
}

function layOut(claims: readonly StanceClaim[], form: TimelineForm, words: Messages): StanceLayout | null {
  return layoutStances(claims, {
    form,
    locale: words.locale,
    wordOf: (stance) => words.stance.verbs[stance],
  });
}

interface ChartProps extends StanceFigureProps {
  readonly layout: StanceLayout;
  readonly caption: string;
}

function Chart({ layout, statement, caption, cards, words }: ChartProps) {
  const { verbs, phrases, standsFor } = words.stance;
  const svg = writeStanceSvg(layout, {
    idPrefix: `stance-${layout.form}-`,
    title: words.proposition.chartTitle(statement),
    description: caption,
    hrefOf: ({ id }) => (cards.has(id) ? `#${cardIdOf(id)}` : addressOf(words.locale, 'claims', id)),
    locale: words.locale,
    words: { verbs, phrases, standsFor, retracted: words.figure.retracted },
  });
  return <Drawing svg={svg} />;
}
