import type { Change } from '#lib/domain/change.ts';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import type { Step } from './list-steps.ts';

/** A step with its two figures in whole, and what has been said of it. */
export interface ExplainedStep {
  readonly from: ReportedClaim;
  readonly to: ReportedClaim;
  readonly difference: Step['difference'];
  readonly suggestion: Step['suggestion'];
  readonly changes: readonly Change[];
}
