import type { ReportProblemKind } from '#lib/domain/check-report.ts';
import type { ErrorKind, ReportableKind, ReportState } from '#lib/domain/error-report.ts';
import { counted, integer } from './counted-en.ts';

/** Words of reporting an error, and of what became of it. */
export const reportInEnglish = {
  link: 'Report an error',
  /** What became of reports, on the page of the record: one, or how many before the list of them. */
  answeredOne: (date: string) => `1 reader’s report, answered on ${date}`,
  answered: (count: number) => `${integer.format(count)} readers’ reports, answered on`,
  title: 'Report an error',
  description: 'Tell the editors what is wrong with this record. No account is needed.',
  intro:
    'Editors compare your report with what was published, and answer it. It gets a page of its own, where you find the answer.',
  records: {
    claim: 'The figure as recorded',
    statistic: 'The statistic',
    article: 'The article',
    source: 'The source',
  } satisfies Record<ReportableKind, string>,
  kind: 'What is wrong?',
  kinds: {
    figure: 'The figure',
    source: 'Who says it',
    date: 'The date',
    quote: 'The quoted words',
    counts: 'What is counted',
    other: 'Something else',
  } satisfies Record<ErrorKind, string>,
  words: 'What should it be, and how do you know?',
  wordsHint:
    'In any language. Editors read it; other readers only see it if an editor chooses to show it with the answer.',
  evidence: 'Where that can be checked',
  evidenceHint: 'The address of a page, if there is one.',
  contact: 'Your e-mail address',
  contactHint:
    'Only if editors may ask you back. It is never shown to readers, and deleted a week after the answer, or after 90 days.',
  optional: (label: string) => `${label} (optional)`,
  trap: 'Leave this field empty',
  send: 'Send the report',
  privacy:
    'The address your computer sends from is not kept: only a scrambled form of it, for a day, so that nobody can flood the desk.',
  problems: {
    kind_missing: {
      message: 'Nothing is chosen.',
      remedy: 'Choose what is wrong; “something else” will do.',
    },
    words_missing: { message: 'There are no words.', remedy: 'Say what it should be, and how you know.' },
    words_long: {
      message: 'This is more than 2,000 characters.',
      remedy: 'Shorten it, or link to the rest.',
    },
    words_links: {
      message: 'There are more than two links in these words.',
      remedy: 'Keep the one that shows it best.',
    },
    evidence_not_web: {
      message: 'This is not the address of a page.',
      remedy: 'It begins with https://; or leave it empty and say it above.',
    },
    evidence_long: { message: 'This address is longer than 500 characters.', remedy: 'Leave out its end.' },
    contact_not_mail: {
      message: 'This is not an e-mail address.',
      remedy: 'Write it in full, like name@example.org, or leave it empty.',
    },
    repeated: {
      message: 'Exactly this has been reported before.',
      remedy: 'Editors have it; there is nothing more to do, unless you have something to add.',
    },
    trapped: {
      message: 'A field that people do not see was filled in, perhaps by a program of your browser.',
      remedy: 'Everything you typed is here. Send it again.',
    },
    too_quick: {
      message: 'This was sent sooner than anybody can read and type.',
      remedy: 'Everything you typed is here. Wait a moment and send it again.',
    },
    too_old: {
      message: 'This page was open for longer than half a day.',
      remedy: 'Everything you typed is here. Look at the record once more and send it again.',
    },
  } satisfies Record<ReportProblemKind, { readonly message: string; readonly remedy: string }>,
  refusedOne: 'One thing is not right yet.',
  refused: 'Some things are not right yet.',
  notSent: 'Your report was not sent.',
  tooMany: (minutes: number) =>
    `Too many reports came in a short time, from your network or altogether. Nothing you typed is lost: please send it again in ${counted(minutes, 'minute', 'minutes')}.`,
  /** The report's own page. */
  page: 'A reader’s report',
  pageTitle: (kind: string) => `Reported error: ${kind.toLowerCase()}`,
  states: {
    received: 'Received',
    under_review: 'Being looked at',
    corrected: 'Corrected',
    not_changed: 'Not changed',
    spam: 'Set aside',
  } satisfies Record<ReportState, string>,
  stateTexts: {
    received: 'The editors have it and will answer here. Keep the address of this page to come back.',
    under_review: 'An editor is comparing it with what was published, and will answer here.',
    corrected: 'The record was corrected.',
    not_changed: 'The record stays as it is.',
    spam: 'The editors did not take this for a report of an error.',
  } satisfies Record<ReportState, string>,
  answer: 'The editors’ answer',
  readersWords: 'The reader’s words',
  wordsHeld: 'The reader’s words are shown here only if an editor chooses to show them with the answer.',
  receivedOn: 'Received on',
  answeredOn: 'Answered on',
  record: 'The record',
  recordNow: 'The record as it stands now',
  recordGone: 'The record is being worked on; nothing of it is shown until it is published anew.',
  toRevision: (number: number) => `What was changed: revision ${integer.format(number)}`,
};
