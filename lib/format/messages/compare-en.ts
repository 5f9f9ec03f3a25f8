import type { MatrixBy } from '#lib/comparison/compare-matrix.ts';
import type { MatrixStep } from '#lib/comparison/matrix-columns.ts';
import type { ReportPart } from '#lib/comparison/report-parts.ts';

const integer = new Intl.NumberFormat('en');

function counted(count: number, one: string, many: string): string {
  return `${integer.format(count)} ${count === 1 ? one : many}`;
}

const said = (words: string | null) => (words === null ? 'nothing of it' : words);

/** The words of the pages that set figures side by side. */
export const compareInEnglish = {
  title: (name: string) => `Side by side: ${name}`,
  description: (name: string, counts: string) =>
    `${name} side by side: who reported which figure for which date, and why figures differ. Counted: ${counts}.`,
  lead: 'Every figure as it was reported, by who says so and by the date it speaks of.',
  by: 'Rows',
  bys: { origin: 'whoever a figure comes from', outlet: 'whoever printed it' } satisfies Record<
    MatrixBy,
    string
  >,
  step: 'Columns',
  steps: { day: 'days', month: 'months', year: 'years' } satisfies Record<MatrixStep, string>,
  coarser: (step: MatrixStep) =>
    `There are too many dates to set day by day: a column holds one ${step}, each figure with its own date.`,
  caption: (rows: number, of: number, columns: string) =>
    rows === of ? `${columns}.` : `${columns}. Rows ${integer.format(rows)} of ${integer.format(of)}.`,
  columnsShown: (figures: number, first: string, last: string) =>
    `${counted(figures, 'report', 'reports')}, ${first === last ? first : `${first} to ${last}`}`,
  rowHeads: { origin: 'Source', outlet: 'Outlet' } satisfies Record<MatrixBy, string>,
  nobody: 'Nobody named',
  nobodyExplained: 'or somebody this record has no entry for',
  otherReports: (count: number) => `and ${counted(count, 'other report', 'other reports')}`,
  moreInCell: (count: number) => `${counted(count, 'more figure', 'more figures')}`,
  mark: (place: number) => `Another kind of figure: note ${place}`,
  notes: 'Figures of another kind',
  notesExplained: 'They may not be weighed against the others.',
  dates: 'Dates',
  earlier: (dates: number, reports: number) =>
    `Earlier: ${counted(dates, 'date', 'dates')} with ${counted(reports, 'report', 'reports')} not shown`,
  later: (dates: number, reports: number) =>
    `Later: ${counted(dates, 'date', 'dates')} with ${counted(reports, 'report', 'reports')} not shown`,
  none: 'No figure has been published for this statistic yet.',
  gaps: 'Where they do not agree',
  gapsOn: (date: string) => `For ${date}`,
  computed: 'Computed from the record; what an editor wrote of it is set apart.',
  gapsExplained:
    'The least figure of each column beside those that no one true number could fit as well. Nobody’s figures and vague words are not weighed.',
  moreGaps: (count: number) =>
    `${counted(count, 'other source does', 'other sources do')} not agree with the least figure either.`,
  beside: 'With other statistics',
  besideExplained:
    'One span of dates for all; each chart has a scale of its own, so heights are not compared.',
  besideChart: (name: string) => `Timeline of ${name}`,
  besideNone: 'No figure has been published for it yet.',
  remove: 'Leave out',
  removeOf: (name: string) => `Leave out ${name}`,
  add: 'Another statistic of this topic',
  addButton: 'Set it beside',
  full: (most: number) => `${integer.format(most)} further statistics are the most that fit on one page.`,
  unknown: (slug: string) => `No statistic stands under “${slug}”.`,
  articles: {
    title: 'Two articles side by side',
    description:
      'Which figures two articles share, and where their words, sources, qualifiers and dates differ.',
    pairTitle: (first: string, second: string) => `${first} and ${second}, side by side`,
    link: 'Compare with another article',
    topics: 'Choose the topic of the articles',
    none: 'Fewer than two articles with published figures are filed under this topic.',
    noTopics: 'No topic has been opened yet.',
    first: 'One article',
    second: 'The other article',
    compare: 'Set side by side',
    newest: (count: number) =>
      `The newest ${integer.format(count)} articles of the topic can be chosen here.`,
    shared: 'In both',
    noShared: 'No figure of one is about the same thing as a figure of the other.',
    onlyIn: (outlet: string) => `Only in ${outlet}`,
    onlyInFirst: 'Only in the first article',
    onlyInSecond: 'Only in the second article',
    more: (count: number) =>
      `${counted(count, 'further figure', 'further figures')} of the article not compared.`,
    alike: 'The same figure in the same terms.',
    sameFigure: 'The same figure',
    differences: {
      figure: (a, b) => `another figure: ${said(a)}, and ${said(b)}`,
      words: (a, b) => `other words: “${said(a)}”, and “${said(b)}”`,
      qualifier: (a, b) => `another qualifier: ${a ?? 'none'}, and ${b ?? 'none'}`,
      modality: (a, b) => `another manner: ${a ?? 'reported'}, and ${b ?? 'reported'}`,
      counts: (a, b) => `other words for what is counted: “${said(a)}”, and “${said(b)}”`,
      scope: (a, b) => `another scope: ${a ?? 'as defined'}, and ${b ?? 'as defined'}`,
      source: (a, b) => `another source: ${a ?? 'nobody named'}, and ${b ?? 'nobody named'}`,
      asOf: (a, b) => `another date: ${a ?? 'none given'}, and ${b ?? 'none given'}`,
    } satisfies Record<ReportPart, (a: string | null, b: string | null) => string>,
  },
};
