import { parse } from 'csv-parse/sync';
import type { ColumnName } from './claim-columns.ts';
import { unguardCell } from './guard-cell.ts';

/** The rows of a table that `to-csv.ts` wrote, by column: an empty cell is null. */
export function fromCsv(table: string): readonly CsvRow[] {
  // The head names the columns, so the keys of a row are theirs.
  const rows = parse(table, { bom: true, columns: true }) as readonly Record<ColumnName, string>[];
  return rows.map((row) => {
    const cells = Object.entries(row).map(([name, cell]) => [name, cell === '' ? null : unguardCell(cell)]);
    return Object.fromEntries(cells) as CsvRow;
  });
}

export type CsvRow = Readonly<Record<ColumnName, string | null>>;
