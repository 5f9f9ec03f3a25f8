/** Everything that can happen to the record, in the past tense. */
export const HISTORY_EVENTS = [
  'OutletNamed',
  'TopicOpened',
  'TopicEdited',
  'ArticleBroughtIn',
  'ArticleVersionCaptured',
  'ArticleEdited',
  'SourceNamed',
  'SourceAliasAdded',
  'SourceEdited',
  'StatisticDefined',
  'StatisticEdited',
  'ChangeExplained',
  'ChangeWithdrawn',
  'PropositionStated',
  'ReferenceSeriesImported',
  'ClaimSuggested',
  'ClaimDrafted',
  'ClaimAccepted',
  'ClaimEdited',
  'ClaimRejected',
  'ClaimSubmitted',
  'ClaimReturned',
  'ClaimPublished',
  'ClaimRetracted',
  'ClaimReopened',
  'ClaimAcceptanceUndone',
  'ClaimRejectionUndone',
  'DiscrepancySettled',
  'DiscrepanciesRecomputed',
  'ErrorReported',
  'ErrorReportTaken',
  'ErrorReportAnswered',
  'PersonInvited',
  'InvitationRevoked',
  'PersonJoined',
  'PersonEdited',
  'PersonDeactivated',
  'PersonReactivated',
  'RoleGranted',
  'RoleRevoked',
  'PasswordLinkOffered',
  'PasswordChanged',
  'SessionsEnded',
] as const;
export type HistoryEventName = (typeof HISTORY_EVENTS)[number];

export const HISTORY_SUBJECTS = [
  'article',
  'change',
  'claim',
  'discrepancy',
  'error_report',
  'invitation',
  'outlet',
  'person',
  'proposition',
  'reference_series',
  'source',
  'statistic',
  'topic',
] as const;
export type HistorySubject = (typeof HISTORY_SUBJECTS)[number];

/** One event to append: what happened to what, and the subject's full state afterwards. */
export interface HistoryEvent {
  readonly event: HistoryEventName;
  readonly subject: HistorySubject;
  readonly subjectId: string;
  /** The subject's revision after the event, where it has one. */
  readonly revision: number | null;
  readonly reason: string | null;
  readonly state: JsonObject;
  /** Tags of the public pages the event touches: "statistic:<id>". Empty for what readers never see. */
  readonly tags: readonly string[];
}

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}
