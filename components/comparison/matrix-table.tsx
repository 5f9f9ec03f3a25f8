import { OutletName } from '#components/article/outlet-name.tsx';
import { Origin } from '#components/figure/origin.tsx';
import { ScrollFrame } from '#components/page/scroll-frame.tsx';
import type { CompareMatrix, MatrixRow } from '#lib/comparison/compare-matrix.ts';
import type { PublicDiscrepancy } from '#lib/domain/discrepancy.ts';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { dateInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import type { CompareView } from './compare-address.ts';
import { type CellContext, MatrixCellContent } from './matrix-cell.tsx';
import styles from './matrix-table.module.css';

/** Who reported what for which date. The table scrolls in its own frame, and who it is stays in sight. */
export function MatrixTable({ matrix, shown, discrepancies, slug, hrefOf, words }: MatrixTableProps) {
  const caption = captionOf(matrix, words);
  const context: CellContext = {
    shown,
    discrepancies,
    slug,
    by: matrix.by,
    step: matrix.step,
    hrefOf,
    words,
  };
  return (
    <ScrollFrame label={caption}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.who}>
              {words.compare.rowHeads[matrix.by]}
            </th>
            {matrix.columns.map(({ key }) => (
              <th key={key} scope="col">
                <time dateTime={key}>{dateInWords(key, words.locale)}</time>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" className={styles.who}>
                <RowHead row={row} shown={shown} by={matrix.by} words={words} />
              </th>
              {row.cells.map((cell, place) => (
                <td key={matrix.columns[place]?.key}>
                  <MatrixCellContent cell={cell} column={matrix.columns[place]?.key ?? ''} {...context} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

interface MatrixTableProps {
  readonly matrix: CompareMatrix;
  readonly shown: ReadonlyMap<string, ReportedClaim>;
  /** Each stands, with its id, on the same page. */
  readonly discrepancies: readonly PublicDiscrepancy[];
  /** Slug of the statistic. */
  readonly slug: string;
  readonly hrefOf: (over: Partial<CompareView>) => string;
  readonly words: Messages;
}

function captionOf({ columns, rows, rowCount, claimsInColumns }: CompareMatrix, words: Messages): string {
  const [first, last] = [columns.at(0)?.key, columns.at(-1)?.key];
  if (first === undefined || last === undefined) return words.compare.none;
  const [from, to] = [dateInWords(first, words.locale), dateInWords(last, words.locale)];
  const shown = words.compare.columnsShown(claimsInColumns, from, to);
  return words.compare.caption(rows.length, rowCount, shown);
}

/** Named as everywhere else, with the way to its page; the first claim of a row knows whose it is. */
function RowHead({ row, shown, by, words }: RowHeadProps) {
  const first = row.cells.flatMap(({ figures }) => figures)[0]?.claim.id;
  const claim = first === undefined ? undefined : shown.get(first);
  if (row.isNobody) {
    return (
      <>
        {words.compare.nobody}
        <span className={styles.remark}>{words.compare.nobodyExplained}</span>
      </>
    );
  }
  if (claim === undefined) return <bdi>{row.name}</bdi>;
  return by === 'origin' ? (
    <Origin claim={claim} words={words} />
  ) : (
    <OutletName outlet={claim.article.outlet} words={words} />
  );
}

interface RowHeadProps {
  readonly row: MatrixRow;
  readonly shown: ReadonlyMap<string, ReportedClaim>;
  readonly by: CompareMatrix['by'];
  readonly words: Messages;
}
