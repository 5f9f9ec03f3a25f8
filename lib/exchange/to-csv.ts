import { stringify } from 'csv-stringify/sync';
import type { ExportedClaim } from '#lib/domain/exported-claim.ts';
import { CLAIM_COLUMNS } from './claim-columns.ts';
import type { Cell, ExportSetting } from './column.ts';
import { guardCell } from './guard-cell.ts';

/**
 * The head of a table of claims, after the mark that says UTF-8: without it Excel quietly garbles every name that is
 * not ASCII, whereas a program that does not know the mark stumbles over the first column's name at once.
 */
export function toCsvHead(): string {
  return `\ufeff${toLines([CLAIM_COLUMNS.map(({ name }) => name)])}`;
}

/** Claims as rows of a table (RFC 4180); what is not known is an empty cell. */
export function toCsvRows(claims: readonly ExportedClaim[], setting: ExportSetting): string {
  return toLines(
    claims.map((claim) => CLAIM_COLUMNS.map(({ read }) => guardCell(toCell(read(claim, setting))))),
  );
}

function toCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  return cell.length === 0 ? '' : JSON.stringify(cell);
}

function toLines(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: 'windows' },
  );
}
