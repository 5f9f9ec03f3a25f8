import type { ReportedClaim } from './reported-claim.ts';

/** What a reader may say is wrong with a record. */
export const ERROR_KINDS = ['figure', 'source', 'date', 'quote', 'counts', 'other'] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

/** What editors may answer. */
export const REPORT_OUTCOMES = ['corrected', 'not_changed', 'spam'] as const;
export type ReportOutcome = (typeof REPORT_OUTCOMES)[number];

/** Where a report stands. */
export type ReportState = 'received' | 'under_review' | ReportOutcome;

/** The records in which an error may be reported. */
export const REPORTABLE_KINDS = ['claim', 'statistic', 'article', 'source'] as const;
export type ReportableKind = (typeof REPORTABLE_KINDS)[number];

export interface ReportTarget {
  readonly kind: ReportableKind;
  readonly id: string;
}

/** What somebody says is wrong, as it was sent. */
export interface ReportDraft {
  readonly target: ReportTarget;
  /** Null where nothing was chosen. */
  readonly kind: ErrorKind | null;
  readonly words: string;
  readonly evidenceUrl: string | null;
  readonly contact: string | null;
}

/** A report whole, for the desk: the contact is nobody else's business. */
export interface ErrorReportRecord {
  readonly id: string;
  readonly target: ReportTarget;
  /** The topic of what it is about; decides who may answer. */
  readonly topicId: string | null;
  readonly kind: ErrorKind;
  readonly words: string;
  readonly evidenceUrl: string | null;
  readonly contact: string | null;
  readonly state: ReportState;
  readonly outcome: string | null;
  readonly wordsShown: boolean;
  readonly assignee: { readonly id: string; readonly name: string } | null;
  readonly revision: number;
  readonly createdAt: string;
  readonly decidedAt: string | null;
}

/** The record that a report is about, under the name and address readers know it by. */
export type ReportSubject =
  | { readonly kind: 'claim'; readonly id: string; readonly slug: string; readonly claim: ReportedClaim }
  | {
      readonly kind: Exclude<ReportableKind, 'claim'>;
      readonly id: string;
      readonly slug: string;
      readonly name: string;
    };

/** A report as its public page shows it: without the contact, and without words that no editor chose to show. */
export interface PublicReport {
  readonly id: string;
  readonly kind: ErrorKind;
  readonly state: ReportState;
  readonly outcome: string | null;
  readonly words: string | null;
  readonly receivedAt: string;
  readonly decidedAt: string | null;
  /** Null where the record is being worked on again, and nothing of it is shown. */
  readonly subject: ReportSubject | null;
  /** The revision of the claim that was made upon it. */
  readonly revision: number | null;
}

/** An answered report, as the page of its record names it. */
export interface AnsweredReport {
  readonly id: string;
  readonly state: Exclude<ReportOutcome, 'spam'>;
  readonly decidedAt: string;
}

/** A report in the desk's list, with the record it is about. */
export interface DeskReport extends ErrorReportRecord {
  readonly subject: ReportSubject | null;
}

export interface DeskReports {
  readonly reports: readonly DeskReport[];
  /** How many wait for an answer. */
  readonly open: number;
  readonly page: number;
  readonly pages: number;
}
