import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';

export const MATRIX_STEPS = ['day', 'month', 'year'] as const;
/** How much time a column holds. */
export type MatrixStep = (typeof MATRIX_STEPS)[number];

/** Columns of a matrix, and what lies on either side of them. */
export interface ColumnWindow {
  readonly step: MatrixStep;
  /** Earliest first. */
  readonly columns: readonly MatrixColumn[];
  /** What lies before and after; null where nothing does. */
  readonly earlier: BeyondColumns | null;
  readonly later: BeyondColumns | null;
  /** The column a claim belongs to. */
  readonly keyOf: (claim: TimelineClaim) => string;
}

export interface MatrixColumn {
  /** The date in reduced ISO form: "2024-03-21", "2024-03", "2024". */
  readonly key: string;
  readonly claims: readonly TimelineClaim[];
}

export interface BeyondColumns {
  /** The last date to show for the columns that follow in this direction; null for the latest. */
  readonly to: string | null;
  readonly columns: number;
  readonly claims: number;
}

// As many as stand side by side in the width of a page.
const COLUMNS_SHOWN = 6;
// Beyond eight screens of columns nobody compares any more: days become months, months years.
const MOST_COLUMNS = 8 * COLUMNS_SHOWN;

/** The columns to show: those that end with `to`, or the latest. Only dates that claims speak of make a column. */
export function windowColumns(
  claims: readonly TimelineClaim[],
  view: { readonly step: MatrixStep | null; readonly to: string | null },
): ColumnWindow {
  const step = view.step ?? chooseStep(claims);
  const keyOf = ({ asOfTo }: TimelineClaim) => asOfTo.slice(0, KEY_LENGTHS[step]);
  const byKey = Map.groupBy(claims, keyOf);
  const keys = [...byKey.keys()].sort();
  const end = endOf(keys, view.to);
  const start = Math.max(0, end - COLUMNS_SHOWN);
  const toColumn = (key: string): MatrixColumn => ({ key, claims: byKey.get(key) ?? [] });
  const beyond = (hidden: readonly string[], to: string | null): BeyondColumns | null =>
    hidden.length === 0
      ? null
      : {
          to,
          columns: hidden.length,
          claims: hidden.reduce((sum, key) => sum + toColumn(key).claims.length, 0),
        };
  const following = end + COLUMNS_SHOWN;
  return {
    step,
    columns: keys.slice(start, end).map(toColumn),
    earlier: beyond(keys.slice(0, start), keys[start - 1] ?? null),
    later: beyond(keys.slice(end), following < keys.length ? (keys[following - 1] ?? null) : null),
    keyOf,
  };
}

/** Parts of an ISO date in reduced form. */
const KEY_LENGTHS: Readonly<Record<MatrixStep, number>> = { day: 10, month: 7, year: 4 };

/** The finest step that does not make more columns than anybody walks through. */
function chooseStep(claims: readonly TimelineClaim[]): MatrixStep {
  const countOf = (step: MatrixStep) =>
    new Set(claims.map(({ asOfTo }) => asOfTo.slice(0, KEY_LENGTHS[step]))).size;
  return MATRIX_STEPS.find((step) => countOf(step) <= MOST_COLUMNS) ?? 'year';
}

/** How many of the columns lie up to `to`; never so few that a screen of them is not full. */
function endOf(keys: readonly string[], to: string | null): number {
  if (to === null) return keys.length;
  // A date in a coarser form than the columns holds all of them that begin with it.
  const upTo = keys.filter((key) => key.slice(0, to.length) <= to).length;
  return Math.max(upTo, Math.min(COLUMNS_SHOWN, keys.length));
}
