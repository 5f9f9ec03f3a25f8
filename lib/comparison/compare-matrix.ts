import { compareClaimsOn, compareText } from '#lib/timeline/claim-order.ts';
import { NOBODY_KEY, type TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import { comparabilityKey } from './comparability.ts';
import { type ColumnWindow, type MatrixStep, windowColumns } from './matrix-columns.ts';
import { listKinds, type MatrixKind } from './matrix-kinds.ts';

/** Who stands in the rows: whoever a figure comes from, or whoever printed it. */
export type MatrixBy = 'origin' | 'outlet';

export interface MatrixView {
  readonly by: MatrixBy;
  /** How wide a column is; null leaves it to how many dates there are. */
  readonly step: MatrixStep | null;
  /** The last date to show, in reduced ISO form; null for the latest. */
  readonly to: string | null;
  /** Which page of rows, from 1. */
  readonly page: number;
}

/** The claims of a statistic as a table: who by when. */
export interface CompareMatrix extends ColumnWindow {
  readonly by: MatrixBy;
  /** One page of the rows that have something in these columns. */
  readonly rows: readonly MatrixRow[];
  readonly rowCount: number;
  /** Claims within the columns shown, on all pages of rows. */
  readonly claimsInColumns: number;
  /** Kinds of figures that may not be weighed against the usual one; marked by their place in this list. */
  readonly kinds: readonly MatrixKind[];
}

export interface MatrixRow {
  readonly key: string;
  readonly isNobody: boolean;
  /** Whoever it is of; ignored where nobody is named. */
  readonly name: string;
  /** One for each column. */
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell {
  /** Different figures, the latest word first. */
  readonly figures: readonly MatrixFigure[];
  /** How many more different figures there are. */
  readonly more: number;
}

/** A figure, said once for all who reported it of one date in the same terms. */
export interface MatrixFigure {
  /** The first report of it. */
  readonly claim: TimelineClaim;
  /** Every report of it, itself among them. */
  readonly reports: readonly TimelineClaim[];
  /** Place of its kind among the matrix's kinds; null for the usual kind. */
  readonly kind: number | null;
}

// A page of 20 rows is read in one go, and rendered in one.
export const ROWS_SHOWN = 20;
// More than this in a cell is a list rather than a comparison: the statistic's own page has it.
const MOST_IN_CELL = 4;

/** Lays the claims of one statistic out; `unit` is the unit of its definition. Their order does not matter. */
export function layoutMatrix(
  claims: readonly TimelineClaim[],
  unit: string,
  view: MatrixView,
): CompareMatrix {
  const window = windowColumns(claims, view);
  const within = window.columns.flatMap((column) => column.claims);
  const kinds = listKinds(within, unit);
  const rows = orderedRows(within, view.by);
  const page = rows.slice((view.page - 1) * ROWS_SHOWN, view.page * ROWS_SHOWN);
  return {
    ...window,
    by: view.by,
    rowCount: rows.length,
    claimsInColumns: within.length,
    kinds: kinds.others,
    rows: page.map(([key, ofRow]) => ({
      key,
      isNobody: view.by === 'origin' && key === NOBODY_KEY,
      name: rowName(ofRow, view.by),
      cells: cellsOf(ofRow, window, kinds.placeOf),
    })),
  };
}

/** By first appearance in these columns; what is attributed to nobody comes last, since it is nobody's voice. */
function orderedRows(claims: readonly TimelineClaim[], by: MatrixBy) {
  const isNobody = (key: string) => Number(by === 'origin' && key === NOBODY_KEY);
  return [...Map.groupBy(claims, (claim) => rowKey(claim, by))].sort(
    ([a, ofA], [b, ofB]) =>
      isNobody(a) - isNobody(b) ||
      compareText(firstDay(ofA), firstDay(ofB)) ||
      compareText(rowName(ofA, by), rowName(ofB, by)) ||
      compareText(a, b),
  );
}

function rowKey(claim: TimelineClaim, by: MatrixBy): string {
  return by === 'origin' ? claim.originKey : claim.outletName;
}

function rowName([first]: readonly TimelineClaim[], by: MatrixBy): string {
  return (by === 'origin' ? first?.originName : first?.outletName) ?? '';
}

function firstDay(claims: readonly TimelineClaim[]): string {
  return claims.reduce((first, { asOfTo }) => (first === '' || asOfTo < first ? asOfTo : first), '');
}

function cellsOf(
  claims: readonly TimelineClaim[],
  window: ColumnWindow,
  placeOf: (claim: TimelineClaim) => number | null,
): readonly MatrixCell[] {
  const byColumn = Map.groupBy(claims, (claim) => window.keyOf(claim));
  return window.columns.map(({ key }) => toCell(byColumn.get(key) ?? [], placeOf));
}

function toCell(
  claims: readonly TimelineClaim[],
  placeOf: (claim: TimelineClaim) => number | null,
): MatrixCell {
  const figures = [...Map.groupBy(claims, reportKey).values()].flatMap((reports) => {
    const [claim] = reports.toSorted(firstPublished);
    return claim === undefined ? [] : [{ claim, reports, kind: placeOf(claim) }];
  });
  const inOrder = figures.sort(
    (a, b) => standing(b.claim) - standing(a.claim) || compareClaimsOn('asOf')(b.claim, a.claim),
  );
  return { figures: inOrder.slice(0, MOST_IN_CELL), more: Math.max(0, inOrder.length - MOST_IN_CELL) };
}

/** Equal for reports that say the same, of the same date, from the same origin: one figure, printed several times. */
function reportKey(claim: TimelineClaim): string {
  const { kind, status, qualifier, low, high, best, vague, asOfFrom, asOfTo, asOfBasis, originKey } = claim;
  const said = kind === 'absence' ? claim.verbatim : '';
  const figure = [kind, status, qualifier, low, high, best, vague, said];
  return JSON.stringify([...figure, asOfFrom, asOfTo, asOfBasis, originKey, comparabilityKey(claim)]);
}

/** Figures that stand come before those taken back. */
function standing({ status }: TimelineClaim): number {
  return status === 'published' ? 1 : 0;
}

/** A report whose day is not known cannot be said to be the first. */
function firstPublished(a: TimelineClaim, b: TimelineClaim): number {
  return compareText(a.publishedOn ?? '9', b.publishedOn ?? '9') || compareText(a.id, b.id);
}
