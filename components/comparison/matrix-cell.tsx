import { OutletName } from '#components/article/outlet-name.tsx';
import { FigureAsReported } from '#components/figure/figure-as-reported.tsx';
import { Origin } from '#components/figure/origin.tsx';
import type { MatrixBy, MatrixCell, MatrixFigure } from '#lib/comparison/compare-matrix.ts';
import { getDiscrepancyRule } from '#lib/comparison/detect-discrepancies.ts';
import type { MatrixStep } from '#lib/comparison/matrix-columns.ts';
import type { AsOf } from '#lib/domain/as-of.ts';
import type { PublicDiscrepancy } from '#lib/domain/discrepancy.ts';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { addressOf } from '#lib/format/address.ts';
import { asOfInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import type { CompareView } from './compare-address.ts';
import styles from './matrix-cell.module.css';
import { noteIdOf } from './note-id.ts';

/** The different figures of one cell, one under the other; nothing where nothing was reported. */
export function MatrixCellContent({ cell, column, ...context }: MatrixCellProps) {
  if (cell.figures.length === 0) return null;
  return (
    <ul className={styles.figures}>
      {cell.figures.map((figure) => (
        <li key={figure.claim.id}>
          <CellFigure figure={figure} {...context} />
        </li>
      ))}
      {cell.more === 0 ? null : (
        <li>
          <a href={moreAddress(column, context)}>{context.words.compare.moreInCell(cell.more)}</a>
        </li>
      )}
    </ul>
  );
}

/** What all cells of a table share. */
export interface CellContext {
  readonly shown: ReadonlyMap<string, ReportedClaim>;
  readonly discrepancies: readonly PublicDiscrepancy[];
  readonly slug: string;
  readonly by: MatrixBy;
  readonly step: MatrixStep;
  readonly hrefOf: (over: Partial<CompareView>) => string;
  readonly words: Messages;
}

interface MatrixCellProps extends CellContext {
  readonly cell: MatrixCell;
  /** Key of the column. */
  readonly column: string;
}

/** What a coarse column has no room for stands in finer ones; what a day has none for, on the statistic's page. */
function moreAddress(column: string, { step, hrefOf, slug, words }: CellContext): string {
  if (step === 'day') return `${addressOf(words.locale, 'statistics', slug)}#table`;
  return hrefOf({ step: step === 'year' ? 'month' : 'day', to: column, page: 1 });
}

function CellFigure({ figure, ...context }: CellContext & { readonly figure: MatrixFigure }) {
  const { shown, by, step, words } = context;
  const claim = shown.get(figure.claim.id);
  if (claim === undefined) return null;
  const date =
    claim.asOf !== null && needsDate(claim.asOf, step) ? asOfInWords(claim.asOf, words.locale) : null;
  return (
    <>
      <FigureAsReported
        claim={claim}
        words={words}
        size="small"
        href={addressOf(words.locale, 'claims', claim.id)}
      />
      {figure.kind === null ? null : <KindMark place={figure.kind + 1} words={words} />}
      <p className={styles.place}>
        {date === null ? null : <span className={styles.date}>{date}, </span>}
        {by === 'outlet' ? (
          <Origin claim={claim} words={words} />
        ) : (
          <>
            {isUnsettled(claim) ? (
              <>
                <Origin claim={claim} words={words} />,{' '}
              </>
            ) : null}
            <OutletName outlet={claim.article.outlet} words={words} />
            {figure.reports.length === 1 ? null : ` ${words.compare.otherReports(figure.reports.length - 1)}`}
          </>
        )}
      </p>
      <RuleMarks figure={figure} discrepancies={context.discrepancies} />
    </>
  );
}

/** By which rules a figure disagrees, each leading to its sentence beneath the table. */
function RuleMarks({
  figure,
  discrepancies,
}: Pick<CellContext, 'discrepancies'> & { readonly figure: MatrixFigure }) {
  const ids = new Set(figure.reports.map(({ id }) => id));
  const concerned = discrepancies.filter(({ claims }) => claims.some(({ id }) => ids.has(id)));
  // One rule may have found several things: the first leads to where all of them stand.
  const byRule = [...Map.groupBy(concerned, ({ rule }) => rule)];
  if (byRule.length === 0) return null;
  return (
    <ul className={styles.rules}>
      {byRule.map(([rule, [first]]) => (
        <li key={rule}>
          <a href={`#discrepancy-${first?.id}`}>{getDiscrepancyRule(rule).title}</a>
        </li>
      ))}
    </ul>
  );
}

/** The article names somebody whom this record has no entry for: the row cannot name them, the figure does. */
function isUnsettled({ originKey, attribution }: ReportedClaim): boolean {
  return originKey === '' && attribution.length > 0;
}

/** A column that is one day says the date of whatever speaks of just that day. */
function needsDate({ basis, from, to }: AsOf, step: MatrixStep): boolean {
  return step !== 'day' || basis === 'published' || from !== to;
}

/** The sign of a break, as in charts, and the note that says what differs. */
function KindMark({ place, words }: { readonly place: number; readonly words: Messages }) {
  return (
    <a className={styles.mark} href={`#${noteIdOf(place)}`} aria-label={words.compare.mark(place)}>
      †{place}
    </a>
  );
}
