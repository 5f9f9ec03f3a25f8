import { TimelineFigure } from '#components/timeline/timeline-figure.tsx';
import type { DerivedFigures as Derived, DerivedFigure } from '#lib/comparison/derived/derived-figure.ts';
import { figureInWords } from '#lib/format/format-figure.ts';
import { isolateName } from '#lib/format/isolate-name.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { claimDateInWords } from '#lib/timeline/claim-date.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import styles from './derived-table.module.css';
import { DerivedTable, derivedRowId } from './derived-table.tsx';

/** Figures that this record worked out: dashed and hollow over time, and each with its formula in a table. */
export function DerivedFigures({ title, derived, idPrefix, words }: DerivedFiguresProps) {
  const { subject, figures } = derived;
  const byId = new Map(figures.map((figure) => [figure.point.id, figure]));
  const formulaOf = ({ id }: TimelineClaim) => byId.get(id)?.formula ?? '';
  const rows = figures.toReversed().slice(0, ROWS_SHOWN);
  const shown = new Set(rows.map(({ point }) => point.id));
  return (
    <div className={styles.figures}>
      <TimelineFigure
        title={title}
        caption={words.derived.notReported}
        claims={figures.map(({ point }) => point)}
        subject={subject}
        view={{ axis: 'asOf', scale: 'linear', readsVagueWords: false }}
        cards={new Set()}
        derived={{
          inWords: (point) => words.derived.mark(pointInWords(point, derived, words), formulaOf(point)),
          // A mark without a row leads to the table all the same, where the rest is told of.
          hrefOf: ({ id }) => (shown.has(id) ? `#${derivedRowId(id)}` : `#${idPrefix}table`),
        }}
        idPrefix={idPrefix}
        words={words}
      />
      <DerivedTable
        id={`${idPrefix}table`}
        rows={rows}
        subject={subject}
        more={figures.length - rows.length}
        words={words}
      />
    </div>
  );
}

// The newest; more rows than this are in the way of what follows.
const ROWS_SHOWN = 24;

interface DerivedFiguresProps {
  readonly title: string;
  readonly derived: Derived;
  /** Begins the ids of its parts on the page. */
  readonly idPrefix: string;
  readonly words: Messages;
}

/** "about 31.6%, Gaza Ministry of Health, 30 April 2024". */
function pointInWords(point: DerivedFigure['point'], { subject }: Derived, { locale }: Messages): string {
  const value = figureInWords({ ...point, counts: '' }, subject.unit, locale).short;
  return `${value}, ${isolateName(point.originName)}, ${claimDateInWords(point, locale)}`;
}
