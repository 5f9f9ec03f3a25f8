import type { Failure } from '#lib/domain/failure.ts';
import type { Messages } from '#lib/format/messages/en.ts';

/** The sentence on a report that was not taken in, in the reader's language. */
export function sayReportRefused(failure: Failure, { report }: Messages): string {
  switch (failure.kind) {
    case 'invalid':
      return failure.fields.length === 1 ? report.refusedOne : report.refused;
    case 'rate_limited':
      return report.tooMany(Math.ceil(failure.retryAfterSeconds / 60));
    default:
      return report.notSent;
  }
}
