import { z } from 'zod';
import { pageAddress } from '#lib/format/address.ts';

/** The page of the list a form stood on, to come back to. */
export const listPageField = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);

/** Where a report stands in the desk's list. */
export function reportInList(id: string, page: number): string {
  const address = pageAddress('/desk/reports', Number.isSafeInteger(page) && page > 0 ? page : 1);
  return `${address}#report-${encodeURIComponent(id)}`;
}
