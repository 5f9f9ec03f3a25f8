import type { LineagePart } from '#lib/comparison/lineage.ts';

const integer = new Intl.NumberFormat('en');

/** The words of "Every other report of this figure". */
export const lineageInEnglish = {
  title: 'Every other report of this figure',
  first: (outlet: string, day: string) => `Of the reports in this record, ${outlet} had it first, on ${day}.`,
  thisFirst: (outlet: string, day: string) =>
    `Of the reports in this record, this one is the first: ${outlet}, ${day}.`,
  sameDay: (reports: number, day: string) =>
    `${integer.format(reports)} reports appeared on the first day, ${day}: which of them came first is not known.`,
  unknownFirst: 'No report has a known day of publication: which came first is not known.',
  thisReport: 'this report',
  how: 'How they are found',
  compared:
    'Published figures of this statistic that state the same number of the same or an overlapping date. What was lost, added or changed is said against the report at the top.',
  // The number of days is UNDATED_REACH_DAYS of lib/db/other-reports.ts.
  undated: 'A report that gives no date is taken to speak of the 90 days before it appeared.',
  same: 'in the same terms',
  more: (count: number) =>
    count === 1
      ? 'One later report is not listed.'
      : `${integer.format(count)} later reports are not listed.`,
  parts: {
    qualifier: 'qualifier',
    modality: 'manner',
    counts: 'what is counted',
    scope: 'scope',
    source: 'source',
    asOf: 'date',
  } satisfies Record<LineagePart, string>,
  dropped: (part: string, before: string) => `${part} dropped (${before})`,
  added: (part: string, after: string) => `${part} added (${after})`,
  changed: (part: string, before: string, after: string) => `${part} changed (${before}, now ${after})`,
};
