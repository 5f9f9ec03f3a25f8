import { type ReportSketch, reportedClaim } from '#lib/comparison/testing/reported-claim.ts';
import type { ExportedClaim } from '#lib/domain/exported-claim.ts';

/** A report with what a file adds to it: its first revision, and nothing said of the ends of a range. */
export function exportedClaim(
  id: string,
  sketch: ReportSketch = {},
  over: Partial<ExportedClaim> = {},
): ExportedClaim {
  return {
    ...reportedClaim(id, sketch),
    revision: 1,
    changedAt: '2024-03-03T00:00:00.000Z',
    range: { kind: null, level: null, lowQualifier: null, highQualifier: null },
    ...over,
  };
}
