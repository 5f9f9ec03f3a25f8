import type { ErrorReportRecord } from '#lib/domain/error-report.ts';
import type { JsonObject } from '#lib/domain/history.ts';

/**
 * A report as history keeps it. History never expires, so it holds neither the contact nor words that no editor chose
 * to show: what a stranger typed may name people.
 */
export function errorReportState(report: ErrorReportRecord): JsonObject {
  const { target, kind, state, outcome, wordsShown, words, evidenceUrl, assignee } = report;
  return {
    target: { ...target },
    kind,
    state,
    outcome,
    words: wordsShown ? words : null,
    evidenceUrl: wordsShown ? evidenceUrl : null,
    assignee: assignee?.id ?? null,
  };
}
