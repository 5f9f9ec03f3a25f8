import type { ReportTarget } from '#lib/domain/error-report.ts';

/** What the seal of a report's form is made for: a form of one record cannot be sent for others. */
export function reportSealSubject({ kind, id }: ReportTarget): string {
  return `report of ${kind} ${id}`;
}
