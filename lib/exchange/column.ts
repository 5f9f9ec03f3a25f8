import type { ExportedClaim } from '#lib/domain/exported-claim.ts';

/** A column by its parts, in the order in which a list of them reads best. */
export function column<const Name extends string>(
  name: Name,
  type: ColumnType,
  example: string,
  read: ReadCell,
  unit: Column<Name>['unit'] = null,
): Column<Name> {
  return { name, type, unit, example, read };
}

/** One column of a file of claims. */
export interface Column<Name extends string> {
  /** The head of the column in a table, and the key in JSON. */
  readonly name: Name;
  readonly type: ColumnType;
  /** What a number counts: the claim's own `unit`, per cent, years; null for what is no number. */
  readonly unit: 'unit' | 'percent' | 'year' | null;
  /** A value as it stands in a table; '' for one that is mostly empty. */
  readonly example: string;
  readonly read: ReadCell;
}

/** `decimal` is digits as text, so that none is lost; `date` is ISO and as precise as the source; `list` is JSON. */
export const COLUMN_TYPES = [
  'id',
  'address',
  'code',
  'text',
  'decimal',
  'integer',
  'date',
  'day',
  'instant',
  'truth',
  'list',
] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

export type ReadCell = (claim: ExportedClaim, setting: ExportSetting) => Cell;

export type Cell = string | number | boolean | null | readonly (string | object)[];

/** What all claims of a file share. */
export interface ExportSetting {
  /** Where readers reach the site. */
  readonly site: string;
  readonly locale: string;
  readonly caveat: string | null;
}
