import type { ExportedClaim } from '#lib/domain/exported-claim.ts';
import type { ExportSetting } from './column.ts';
import { type ClaimsFile, JSON_END, toJsonClaims, toJsonHead } from './to-claims-json.ts';
import { toCsvHead, toCsvRows } from './to-csv.ts';

/** How a file of claims is written: its beginning, some claims at a time, its end. */
interface ClaimFileWriter {
  readonly type: string;
  readonly head: (file: ClaimsFile, setting: ExportSetting) => string;
  readonly rows: (claims: readonly ExportedClaim[], setting: ExportSetting, isFirst: boolean) => string;
  readonly end: string;
}

/** By the end of the file's address. */
export const CLAIM_FILE_FORMATS = {
  csv: { type: 'text/csv; charset=utf-8; header=present', head: toCsvHead, rows: toCsvRows, end: '' },
  json: { type: 'application/json; charset=utf-8', head: toJsonHead, rows: toJsonClaims, end: JSON_END },
} as const satisfies Readonly<Record<string, ClaimFileWriter>>;

export type ClaimFileFormat = keyof typeof CLAIM_FILE_FORMATS;
