import type { ClaimMatch } from '#lib/domain/search-results.ts';
import type { SearchKind, SearchProblem, SoughtQualifier, SoughtStatus } from '#lib/search/search-request.ts';
import { QUALIFIER_WORDS } from '../format-figure.ts';
import { counted, integer } from './counted-en.ts';

/** Of `most` or more only the newest are counted. */
function foundCount(count: number, most: number): string {
  return count >= most ? `${integer.format(most)} or more` : integer.format(count);
}

/** The words of searching, and of the field at the head of every page. */
export const searchInEnglish = {
  title: 'Search',
  titleOf: (text: string) => `${text} – search`,
  description:
    'Find a statistic, a source, an outlet, an article or a figure: by its words or by its number.',
  label: 'Search the record',
  field: 'Words or a number',
  button: 'Search',
  lead: 'Words, names, or a number as you read it: “31,988”, “at least 7,000”, “nearly two million”, “$1.9bn”. Words in quotation marks are searched for as they stand.',
  readAs: (figure: string) => `Read as ${figure}`,
  exactly: (figure: string) => `exactly ${figure}`,
  readAsWith: (figure: string, words: string) => `Read as ${figure}, together with “${words}”`,
  figureAlone: 'Search for the figure alone',
  kinds: {
    statistics: 'Statistics',
    propositions: 'Propositions',
    topics: 'Topics',
    sources: 'Sources',
    outlets: 'Outlets',
    claims: 'Figures and statements',
    articles: 'Articles',
  } satisfies Record<SearchKind, string>,
  kindNavigation: 'Kinds of results',
  allKinds: 'Everything',
  count: foundCount,
  allOf: (count: number, most: number) => (count >= most ? 'All of them' : `All ${integer.format(count)}`),
  matches: {
    same: 'This very figure',
    agreeing: 'Figures that agree with it',
    worded: 'Found by their words',
  } satisfies Record<ClaimMatch, string>,
  agreeingExplained:
    'They may be the same number put differently: rounded, or with a bound. Whether they count the same thing, each says for itself.',
  alias: (name: string) => `also called ${name}`,
  articles: (count: number) => counted(count, 'article', 'articles'),
  filters: {
    title: 'Narrow the search',
    topic: 'Topic',
    source: 'Source',
    outlet: 'Outlet',
    qualifier: 'How the figure is given',
    days: 'Days the figure speaks of',
    from: 'From',
    to: 'To',
    status: 'State',
    any: 'Any',
    qualifiers: {
      ...QUALIFIER_WORDS,
      exact: 'exact',
      range: 'a range',
      vague: 'in words (“dozens”)',
    } satisfies Record<SoughtQualifier, string>,
    statuses: { published: 'Published', retracted: 'Retracted' } satisfies Record<SoughtStatus, string>,
    show: 'Show',
    clear: 'Drop all of these',
  },
  problems: {
    title: 'Part of the search was left out',
    say: (problem: SearchProblem) =>
      problem.kind === 'not_a_day'
        ? `${problem.field === 'from' ? 'From' : 'To'}: “${problem.written}” is not a day. Write it as 2024-03-21.`
        : 'To: this day is before the one under From. Both were left out.',
  },
  none: {
    title: 'Nothing was found',
    ofKind: (kind: string) => `No results under “${kind}”.`,
    nearest: 'Did you mean one of these?',
    advice: [
      'Try fewer words, or a name by itself.',
      'Try the number alone, without what it counts.',
      'Only what was published is searched. A retracted figure is found under State: Retracted.',
    ],
    narrowed: 'What narrows this search may keep results out:',
    drop: (filter: string) => `search without ${filter}`,
    dropped: {
      topic: 'the topic',
      source: 'the source',
      outlet: 'the outlet',
      qualifier: 'how the figure is given',
      from: 'the first day',
      to: 'the last day',
      status: 'the state',
      kind: 'the kind',
    },
  },
  suggestions: {
    label: 'Suggestions',
    figures: (figure: string) => `Figures of ${figure}`,
    figuresContext: 'This number, and what agrees with it',
    kinds: {
      statistics: 'Statistic',
      propositions: 'Proposition',
      topics: 'Topic',
      sources: 'Source',
      outlets: 'Outlet',
    },
  },
};
