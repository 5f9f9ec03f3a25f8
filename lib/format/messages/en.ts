import type { ChangeKind } from '#lib/domain/change.ts';
import type { ClaimKind, ClaimStatus, EvidenceKind } from '#lib/domain/claim.ts';
import type { Measure } from '#lib/domain/figure.ts';
import type { ClaimEvent, ClaimPart } from '#lib/domain/public-claim.ts';
import type { RelationKind } from '#lib/domain/relation.ts';
import type { SourceKind } from '#lib/domain/source.ts';
import type { Temporality } from '#lib/domain/statistic.ts';
import { citeInEnglish } from './cite-en.ts';
import { compareInEnglish } from './compare-en.ts';
import { counted, integer, list } from './counted-en.ts';
import { derivedInEnglish } from './derived-en.ts';
import { discrepanciesInEnglish } from './discrepancies-en.ts';
import { embedInEnglish } from './embed-en.ts';
import { lineageInEnglish } from './lineage-en.ts';
import { methodInEnglish } from './method-en.ts';
import { pagesInEnglish } from './pages-en.ts';
import { pictureInEnglish } from './picture-en.ts';
import { recordsInEnglish } from './records-en.ts';
import { reportInEnglish } from './report-en.ts';
import { searchInEnglish } from './search-en.ts';
import { signsInEnglish } from './signs-en.ts';
import { propositionsInEnglish, stancesInEnglish } from './stances-en.ts';

/** The words before each of `count` things in a list: ["", ", ", " and "]. */
function listSeparators(count: number): readonly string[] {
  const places = Array.from({ length: count }, (_, place) => String(place));
  const parts = list.formatToParts(places);
  return places.map((place) => {
    const at = parts.findIndex(({ type, value }) => type === 'element' && value === place);
    const before = parts[at - 1];
    return before?.type === 'literal' ? before.value : '';
  });
}

/** Every word of the readers' interface that is not a record's own. A language is one catalogue of this shape. */
export const messagesInEnglish = {
  locale: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',
  site: {
    name: 'Figures of Record',
    motto: 'Who reported which figure, from whom, as of when',
    description:
      'Claims and statistics in the news: who reported which figure, attributed to whom, as of which date, with the words behind each.',
    skip: 'Skip to the text',
    navigation: 'Site',
    topics: 'Topics',
    method: 'Method',
    corrections: 'Corrections',
    theme: 'Colours',
    themes: { system: 'Auto', light: 'Light', dark: 'Dark' },
    footer: 'Nothing is averaged, nothing is rounded, and nothing published is changed without a trace.',
    forEditors: 'For editors',
  },
  missing: {
    title: 'Nothing is here',
    text: 'The address may be misspelt, or the record may never have been published. Records that were retracted keep their page and say why.',
    home: 'All topics',
  },
  home: {
    noTopics: 'No topic has been opened yet.',
    noTopicsAdvice: 'Editors open topics at the desk; they appear here with their first published figure.',
    allStatistics: (count: number) => `All ${counted(count, 'statistic', 'statistics')} of this topic`,
    noStatistics: 'No statistic is tracked in this topic yet.',
    noFigures: 'No figure has been published yet.',
    otherOrigins: (count: number) => `and ${counted(count, 'other source', 'other sources')}`,
  },
  figure: {
    asOf: (date: string) => `as of ${date}`,
    nobody: 'nobody named',
    retracted: 'Retracted',
    draft: 'Not published',
    statuses: {
      suggested: 'Suggested',
      draft: 'Draft, not published',
      in_review: 'In review, not published',
      published: 'Published',
      rejected: 'Rejected',
      retracted: 'Retracted',
    } satisfies Record<ClaimStatus, string>,
    absence: 'No figure given',
    statement: 'A statement, without a figure',
    denial: 'A denial',
    unknownUnit: 'unit not named yet',
    jointly: 'jointly',
    listSeparators,
  },
  change: {
    kinds: {
      new_events: 'new events',
      backlog: 'earlier events added later',
      reclassification: 'counted under another heading',
      scope: 'another count',
      change_of_source: 'another source behind it',
      rounding: 'rounding',
      correction: 'a correction',
    } satisfies Record<ChangeKind, string>,
    to: 'to',
    because: (kind: string, explanation: string) =>
      `${kind.charAt(0).toUpperCase()}${kind.slice(1)}: ${explanation}`,
    title: 'Why the numbers stepped',
  },
  outlet: {
    fictional: 'fictional',
    fictionalExplained: 'A made-up outlet, for trying the program out. Nothing it reports is real.',
    description: (name: string) =>
      `What ${name} reported: its articles, and the figures this record holds of each.`,
    articles: 'Its articles',
    noArticles: 'No figure from this outlet has been published yet.',
    language: 'Language',
    country: 'Country',
    domains: 'Published at',
  },
  claim: {
    titles: {
      figure: 'A figure as reported',
      absence: 'The absence of a figure, as reported',
      statement: 'A statement as reported',
    } satisfies Record<ClaimKind, string>,
    evidenceInShort: { table: 'read from a table', recorded: 'words not captured' },
    evidenceTitles: {
      quote: 'The words',
      table: 'The table',
      recorded: 'Where it was read',
    } satisfies Record<EvidenceKind, string>,
    captured: (date: string) => `Words captured from the article on ${date}.`,
    takenDown: 'The words were taken down.',
    recorded: 'Recorded: where it was read is known; its words were not captured.',
    readAt: 'Read at',
    table: 'Read from a table',
    tableCell: (table: string, row: string, column: string) => `${table}: row ${row}, column ${column}`,
    translation: 'Translation',
    original: 'The article at its outlet',
    chain: 'Who says so',
    publishedBy: 'published it',
    origin: 'origin',
    relay: 'passed it on',
    ownVoice: 'The article attributes this to nobody: it is the outlet’s own statement.',
    inTheArticle: (name: string) => `in the article: ${name}`,
    wording: (words: string) => `“${words}”`,
    joint: 'Jointly with',
    dates: 'Dates',
    asOf: 'As of',
    asOfPublished: 'The article gives no date: the figure held on or before the day of publication.',
    since: 'Counted since',
    saidOn: 'Said on',
    publishedOn: 'Published on',
    unknownDate: 'not known',
    capturedOn: 'Captured on',
    recordedOn: 'Recorded here on',
    statistic: 'Statistic',
    untracked: 'Not part of a tracked statistic.',
    relations: {
      part_of: 'A part of',
      additional_to: 'In addition to',
      denies: 'Denies',
      confirms: 'Confirms',
      corrects: 'Corrects',
      repeats: 'Repeats',
      compares_with: 'Compared with',
    } satisfies Record<RelationKind, string>,
    relationsReversed: {
      part_of: 'Of these',
      additional_to: 'In addition',
      denies: 'Denied by',
      confirms: 'Confirmed by',
      corrects: 'Corrected by',
      repeats: 'Repeated by',
      compares_with: 'Compared with it',
    } satisfies Record<RelationKind, string>,
    relationsTitle: 'How it stands to other claims',
    departures: 'Departs from the definition',
    note: 'Editor’s note',
    retractedBecause: 'Retracted',
    retractedOn: (date: string) => `This record was retracted on ${date}.`,
    withheldTitle: 'Taken back',
    withheld:
      'This record was published, then taken back, and is being worked on again. Nothing of it is shown until it is published anew.',
    reason: 'Reason',
    history: 'History of this record',
    events: {
      published: 'Published',
      revised: 'Revised',
      retracted: 'Retracted',
      reopened: 'Reopened',
    } satisfies Record<ClaimEvent['kind'], string>,
    parts: {
      figure: 'figure',
      unit: 'unit',
      counts: 'what is counted',
      asOf: 'as-of date',
      since: 'start of the count',
      saidOn: 'day it was said',
      attribution: 'attribution',
      statistic: 'statistic',
      proposition: 'proposition',
      stance: 'stance',
      departures: 'departures from the definition',
      quote: 'evidence',
      relations: 'relations to other claims',
      note: 'note',
    } satisfies Record<ClaimPart, string>,
    changed: (part: string, before: string | null, after: string | null) =>
      before === null && after === null
        ? `${part} changed`
        : `${part} from “${before ?? '–'}” to “${after ?? '–'}”`,
    fullRecord: 'Full record',
    fullRecordOf: (figure: string) => `Full record: ${figure}`,
    via: (names: readonly string[]) => `citing ${list.format(names)}`,
  },
  statistic: {
    counted: 'What is counted',
    definition: 'Definition',
    definitionNumber: (number: number) => `definition ${number}, changed since the first`,
    scope: 'Scope',
    place: 'Place',
    unit: 'Unit',
    per: 'Per',
    base: 'Base',
    shareOf: 'Share of',
    comparedTo: 'Compared to',
    temporality: 'How it runs',
    temporalities: {
      cumulative: 'a running total',
      point: 'the state at a moment',
      period: 'over a period',
    } satisfies Record<Temporality, string>,
    measure: 'Measure',
    measures: {
      count: 'a count',
      amount: 'an amount',
      rate: 'a rate',
      share: 'a share',
      ratio: 'a ratio',
      change: 'a change',
      index: 'an index',
    } satisfies Record<Measure, string>,
    start: 'Counted from',
    caveat: 'Before you use it',
    topic: 'Topic',
    latest: 'Latest figure of each source',
    latestNone: 'No figure has been published for this statistic yet.',
    published: {
      title: 'As published',
      noReports:
        'No report of this statistic is recorded; it is kept for the table that was published of it.',
      caption: (shown: number, total: number) =>
        shown === total
          ? `All ${counted(total, 'value', 'values')}, newest first.`
          : `The newest ${integer.format(shown)} of ${integer.format(total)} values.`,
    },
    otherLatest: (count: number) => `Latest figures of ${counted(count, 'other source', 'other sources')}`,
    notCompared: (count: number) =>
      `${counted(count, 'latest figure is', 'latest figures are')} not weighed: ${count === 1 ? 'it counts' : 'they count'} something else than the definition says, or ${count === 1 ? 'gives' : 'give'} words without a number.`,
    timeline: 'Timeline',
    retracted: (count: number) => `${integer.format(count)} of them retracted`,
    absences: (count: number) =>
      count === 1 ? 'once no figure was given' : `${integer.format(count)} times no figure was given`,
    axis: 'Ordered by',
    axes: { asOf: 'the date figures speak of', published: 'the day of publication' },
    chartTitle: (name: string) => `Timeline of ${name}`,
    caption: (figures: number, first: string, last: string) =>
      `${counted(figures, 'figure', 'figures')}, ${first === last ? first : `${first} to ${last}`}`,
    undated: (count: number) =>
      `${counted(count, 'figure has', 'figures have')} no known day of publication and no place on this axis; the list below has ${count === 1 ? 'it' : 'them'}.`,
    cards: 'Every figure and its words',
    moreCards: (count: number) => `${counted(count, 'earlier figure', 'earlier figures')} and their words`,
    table: 'The figures as a table',
    tableCaption: (first: number, last: number, total: number) =>
      total <= last - first + 1
        ? `All ${counted(total, 'figure', 'figures')}, newest first.`
        : `Figures ${integer.format(first)} to ${integer.format(last)} of ${integer.format(total)}, newest first.`,
    columns: {
      asOf: 'As of',
      figure: 'Figure',
      source: 'Source',
      outlet: 'Reported by',
      published: 'Published',
    },
    signs: 'How to read the signs',
    openFigure: 'The figure and its words',
    compare: 'Compare sources date by date',
    reference: (count: number) =>
      count === 1
        ? 'The thin grey line is a published table, not a claim:'
        : 'The thin grey lines are published tables, not claims:',
    view: {
      title: 'Choose what is shown, or look back',
      sources: 'Only these sources',
      days: 'Only these days',
      from: 'From',
      to: 'To',
      lookingBack: 'Look back',
      knownOn: 'What outlets had published by',
      recordedOn: 'What this record had published by',
      drawing: 'How it is drawn',
      log: 'Heights by orders of magnitude (logarithmic)',
      vague: 'Draw vague words at their lower bound',
      show: 'Show',
      whole: 'Show everything',
      asKnown: (date: string) => `As known on ${date}: only what outlets had published by then.`,
      asRecorded: (date: string) =>
        `As recorded on ${date}: only what this record had published by then, as it stood then.`,
      today: 'Back to today',
      noneShown: 'No figure fits what you chose.',
    },
  },
  signs: signsInEnglish,
  topic: {
    statistics: 'Statistics',
    sources: 'Who speaks',
    party: 'a party to the matter',
    articles: 'Latest articles',
    place: 'Place',
    title: 'Topic',
  },
  source: {
    title: 'Source',
    kinds: {
      ministry: 'ministry',
      government: 'government',
      military: 'military',
      police: 'police',
      un: 'United Nations body',
      ngo: 'non-governmental organisation',
      company: 'company',
      academic: 'academic',
      media: 'news medium',
      court: 'court',
      hospital: 'hospital',
      organiser: 'organiser',
      person: 'person',
      unnamed: 'unnamed',
      other: 'other',
    } satisfies Record<SourceKind, string>,
    kind: 'Kind',
    country: 'Country',
    parent: 'Part of',
    aliases: 'Also called',
    homepage: 'Own site',
    description: 'Who it is',
    method: 'How it arrives at its figures',
    limits: 'Known limits',
    roles: 'In the topics',
    party: 'party to the matter',
    notParty: 'not a party to the matter',
    claimed: (count: number) => `${counted(count, 'figure', 'figures')} attributed to it`,
    relayed: (count: number) => `${counted(count, 'figure', 'figures')} of others passed on by it`,
    claims: 'Everything attributed to it',
    noClaims: 'No published figure is attributed to it yet.',
    untracked: 'Outside any tracked statistic',
  },
  article: {
    title: 'Article',
    description: (headline: string, outlet: string) =>
      `The figures reported in “${headline}” (${outlet}), each with its words, its source and its dates.`,
    ourHeadline: 'described by us; the headline was not recorded',
    publishedOn: 'Published',
    outlet: 'Outlet',
    byline: 'Byline',
    topic: 'Topic',
    readAt: 'Read it at its outlet',
    archive: 'Archived copy',
    copyOf: 'A syndicated copy of',
    words: 'Its words',
    versions: (count: number) => counted(count, 'text captured', 'texts captured'),
    noVersions: 'Its words were not captured.',
    captured: (date: string) => `last on ${date}`,
    takenDown: (date: string) => `Its words were taken down on ${date}.`,
    figures: 'What it reports',
    figureCount: (count: number) => counted(count, 'figure', 'figures'),
    noText: 'Only quoted words are shown here. The article itself belongs to its outlet.',
    noDate: 'date not known',
  },
  stance: stancesInEnglish,
  derived: derivedInEnglish,
  proposition: propositionsInEnglish,
  discrepancy: discrepanciesInEnglish,
  method: methodInEnglish,
  picture: pictureInEnglish,
  embed: embedInEnglish,
  compare: compareInEnglish,
  cite: citeInEnglish,
  lineage: lineageInEnglish,
  report: reportInEnglish,
  ...recordsInEnglish,
  search: searchInEnglish,
  pages: pagesInEnglish,
};

export type Messages = typeof messagesInEnglish;
