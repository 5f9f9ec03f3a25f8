import type { ColumnName } from '#lib/exchange/claim-columns.ts';
import type { ColumnType } from '#lib/exchange/column.ts';
import { counted, integer, list } from './counted-en.ts';

/** The words of citing, downloading and following, and of the page that explains every column of a file. */
export const citeInEnglish = {
  title: 'Cite this',
  open: 'Short and full citation, files for reference managers',
  short: 'In short',
  full: 'In full',
  copy: 'Copy',
  copied: 'Copied',
  files: 'For reference managers',
  formats: { json: 'CSL-JSON', ris: 'RIS', bib: 'BibTeX' },
  permanent: 'Permanent address',
  permanentView: 'This view',
  asStood: (day: string) => `As this record stood at the end of ${day}`,
  accessed: 'Add the day on which you read it.',

  /** "US officials, cited by CNN, cited by Palestine Chronicle": the origin first. */
  credit: (names: readonly string[]) => names.join(', cited by '),
  ways: (ways: readonly string[]) => ways.join('; and '),
  jointly: (names: readonly string[]) =>
    names.length > 1 ? `${list.format(names)} jointly` : list.format(names),
  nobody: (outlet: string) => `${outlet}, naming nobody`,
  shortClaim: (credit: string, published: string, claim: string) => `${credit} (${published}): ${claim}`,
  fullClaim: (credit: string, claim: string, article: string, record: string) =>
    `${credit}: ${claim}. ${article}. ${record}.`,
  absence: (statistic: string) => `no figure given of: ${statistic}`,
  claimOf: (claim: string, asOf: string) => (asOf === '' ? claim : `${claim}, ${asOf}`),
  article: (headline: string, outlet: string, published: string, address: string | null) =>
    `${headline} (${outlet}, ${published})${address === null ? '' : `, ${address}`}`,
  quotedHeadline: (headline: string) => `“${headline}”`,
  citedBy: (article: string) => `Cited by ${article}.`,
  reportedIn: (article: string) => `Reported in ${article}.`,
  record: (address: string, revision: number | null, changed: string | null) =>
    `In Figures of Record, ${address}${revision === null ? '' : `, revision ${integer.format(revision)}`}${
      changed === null ? '' : `, last changed on ${changed}`
    }`,
  retracted: (reason: string | null) =>
    reason === null
      ? 'Retracted from this record'
      : `Retracted from this record: ${reason.replace(/\.$/, '')}`,
  undated: 'date not known',
  origins: (names: readonly string[], others: number) =>
    others === 0
      ? list.format(names)
      : list.format([...names, counted(others, 'other source', 'other sources')]),
  shortStatistic: (origins: string, name: string, figures: string) => `${origins}: ${name} (${figures})`,
  fullStatistic: (origins: string, name: string, figures: string, record: string, view: readonly string[]) =>
    [`${origins}: ${name}.`, `${figures}.`, `${record}.`, ...view].join(' '),
  nobodyNamed: 'Sources not named',
  onlyDays: (from: string | null, to: string | null) =>
    `Only figures of days${from === null ? '' : ` from ${from}`}${to === null ? '' : ` to ${to}`}.`,
  onlySources: 'Only these sources.',
  sentences: (sentences: readonly string[]) => sentences.join(' '),

  downloads: {
    displayed: (count: number) => `Download as displayed (${counted(count, 'row', 'rows')})`,
    full: 'Download every figure, with every column',
    dictionary: 'What each column means',
  },
  downloadAs: (what: 'displayed' | 'full', format: string) =>
    `${what === 'full' ? 'Every figure' : 'The rows as displayed'} as ${format.toUpperCase()}`,
  fileName: (slug: string, what: 'displayed' | 'full') => (what === 'full' ? slug : `${slug}-displayed`),
  creditFile: (statistic: string, address: string) =>
    `The source named in each row, cited by its outlet: ${statistic}. In Figures of Record, ${address}`,
  terms:
    'Figures are facts: credit whoever gave them first, then the outlet that reported them, then Figures of Record. Quoted words and headlines belong to their outlets and stand here as quotations.',

  datasetDescription: (counted: string, caveat: string | null) =>
    `Every reported figure of ${counted}: who reported it, attributed to whom, as of which date, with the words behind it.${
      caveat === null ? '' : ` ${caveat}`
    }`,

  follow: 'Follow',
  feeds: {
    follow: (name: string) => `New and changed figures: ${name} (Atom feed)`,
    corrections: 'Revised and retracted records (Atom feed)',
    titled: (name: string, site: string) => `${name}: new and changed figures, ${site}`,
    correctionsOf: (site: string) => `${site}: revised and retracted records`,
    events: { published: 'Published', revised: 'Revised', retracted: 'Retracted' },
    title: (event: string, claim: string) => `${event}: ${claim}`,
    source: 'Source',
    reportedBy: 'Reported by',
    reason: 'Reason',
    changed: 'What changed',
    fullRecord: 'Full record',
  },

  dictionary: {
    title: 'What each column means',
    description: 'The columns of every file of figures that can be downloaded here, with types and examples.',
    paragraphs: [
      'A file “as displayed” holds the rows that a statistic’s page shows in the view of its address: the same sources, days and day looked back to, in the same order, all pages of them. A “full” file holds every public figure of the statistic, retracted ones too. Both have the columns below, as a table (CSV) and as JSON.',
      'What a source left open stays empty. “At least 7,000” has 7000 as its lower bound and nothing as its upper one; “hundreds” keeps its word and names the policy by which it is sorted. No number is invented, averaged or rounded.',
      'In tables, a cell that a spreadsheet could take for a formula begins with an apostrophe, which spreadsheets do not show; plain negative numbers do not need one. Tables begin with the mark of UTF-8, so that spreadsheets show every script; in Python, read them as “utf-8-sig”. Lists stand as JSON in their cell.',
      'The caveat of a statistic stands in every row of a table, so that it stays with rows that are filtered or copied, and once with the statistic in JSON.',
    ],
    caption: 'The columns in their order',
    kind: (type: string, unit: string | null) => (unit === null ? type : `${type}; unit: ${unit}`),
    units: { unit: 'as the column “unit” says', percent: 'per cent', year: 'year' },
    types: {
      id: 'identifier',
      address: 'web address',
      code: 'code',
      text: 'text',
      decimal: 'decimal number, as text in JSON',
      integer: 'whole number',
      date: 'ISO date, as precise as the source',
      day: 'day, YYYY-MM-DD',
      instant: 'instant in UTC, ISO 8601',
      truth: 'true or false',
      list: 'list, as JSON',
    } satisfies Record<ColumnType, string>,
    empty: 'mostly empty',
  },
  columns: {
    id: 'Permanent identifier of the record of this figure.',
    url: 'Permanent address of the record: the quote in its context, the chain, the dates, the history.',
    status: 'published, or retracted: then it is no longer held to be right, and retraction_reason says why.',
    kind: 'figure, or absence: a source declined to give a figure or could not verify one.',
    statistic_id: 'Permanent identifier of the statistic it is a value of.',
    statistic: 'Name of that statistic.',
    figure: 'The figure in words, with its qualifier, unit and what is counted.',
    verbatim: 'The words of the value exactly as printed.',
    qualifier:
      'How the stated number bounds the true one: exact, about, nearly, at_least, more_than, at_most, less_than or range.',
    low: 'Lower bound; empty where the qualifier leaves it open.',
    high: 'Upper bound; empty where the qualifier leaves it open. Equal to low for exact, about and nearly.',
    best: 'The source’s own best estimate within a range; never computed.',
    range_kind: 'What the ends of a range are: stated, confidence_interval or margin_of_error.',
    range_level: 'Confidence level of an interval.',
    low_qualifier: 'Qualifier of a range’s lower end, where it has one of its own.',
    high_qualifier: 'Qualifier of a range’s upper end, where it has one of its own.',
    vague: 'The words given instead of a number; the bounds then come from the policy, not from the source.',
    policy: 'Name of the policy that gave vague words their bounds; the page Method prints it.',
    unit: 'Code of the unit of low, high and best.',
    counts: 'What is counted, in the words of the claim.',
    modality: 'reported, estimated, projected, target or hypothetical; only equal ones may be compared.',
    measure: 'count, amount, rate, share, ratio, change or index.',
    money_year: 'Year in whose prices an amount is; empty for the prices of its own day.',
    as_of: 'The date the figure speaks of.',
    as_of_from: 'First day meant by it.',
    as_of_to: 'Last day meant by it.',
    as_of_precision: 'How precise the text is: year, quarter, month, week, day, hour or minute.',
    as_of_basis:
      'stated in the text, or published: then the figure held on or before the day of publication.',
    counted_since: 'Day a running total counts from, where the text says so.',
    said_on: 'Day the source said it, where known.',
    published_on: 'Day the outlet published it, in the outlet’s zone.',
    captured_at: 'When this record stored the text that the quote stands in.',
    source: 'Whoever the figure comes from in the end; empty where the article names nobody.',
    origin_key: 'Identifiers of the origins, joined by “+”: rows with equal keys are one voice.',
    attribution: 'The way from the outlet to the origin in words, nearest the outlet first.',
    attribution_links:
      'The same step by step: branch (joint origins are parallel), position from the outlet, the article’s name for it, its wording, and the record it stands for.',
    outlet: 'Who published the article.',
    outlet_is_fictional: 'Whether the outlet is made up, for trying the program out.',
    article_id: 'Permanent identifier of the article.',
    headline: 'Headline of the article.',
    headline_is_ours: 'Whether the headline is this record’s description rather than the outlet’s words.',
    article_url: 'Address of the article at its outlet, where it has one.',
    article_language: 'Language of the article (BCP 47).',
    evidence: 'quote, table (a cell of a data set) or recorded (where it was read; words not captured).',
    quote: 'The quoted words.',
    quote_before: 'A few words before the quote.',
    quote_after: 'A few words after the quote.',
    quote_language: 'Language of the quote (BCP 47).',
    quote_translation: 'Translation of the quote, where there is one.',
    evidence_locator: 'For a table, its name, row and column; for what was recorded, where it was read.',
    scope_includes: 'Codes of what this figure counts beyond the statistic’s definition.',
    scope_excludes: 'Codes of what this figure leaves out of the statistic’s definition.',
    departure_place: 'Another place than the definition’s.',
    departure_start: 'Another start than the definition’s.',
    relations:
      'How other figures stand to this one: kind, whether the other stands in it to this one (reversed), and its identifier.',
    note: 'An editor’s note.',
    revision: 'Number of the record’s revision; it rises with every change.',
    first_published_at: 'When this record first published it.',
    last_changed_at: 'When the record last changed.',
    retracted_at: 'When it was retracted.',
    retraction_reason: 'Why it was retracted.',
    caveat: 'What every user of the statistic must know first. In JSON it stands once, with the statistic.',
  } satisfies Record<ColumnName, string>,
};
