import type { ArticlePart, OwnCorrection, SourceRevision, StatisticPart } from '#lib/domain/correction.ts';
import { counted } from './counted-en.ts';

/** What was corrected, and by whom. */
export const correctionsInEnglish = {
  title: 'Corrections',
  titleOf: (topic: string) => `Corrections: ${topic}`,
  description:
    'Every change of a published record with its reason, and every figure that a source or an outlet corrected itself.',
  lead: 'Two lists that are never mixed: what this record got wrong or said anew, and what those it reports changed themselves.',
  own: {
    title: 'By this record',
    explained:
      'Changes of what was published here, whoever noticed: what stood there, what stands there now, when and why.',
    none: 'Nothing that was published here has been changed.',
    count: (count: number) => counted(count, 'change', 'changes'),
  },
  their: {
    title: 'By sources and outlets',
    explained:
      'Numbers that a source replaced for the same date and count, and corrections that outlets printed. What was reported first keeps its page.',
    none: 'No source or outlet is recorded as having corrected itself.',
    count: (count: number) => counted(count, 'correction', 'corrections'),
  },
  topic: 'Topic',
  allTopics: 'All topics',
  show: 'Show',
  allOf: (topic: string) => `All corrections: ${topic}`,
  lately: 'Corrected lately',
  deeds: {
    claim: { revised: 'Figure revised', retracted: 'Figure retracted', reopened: 'Figure taken back' },
    statistic: 'Statistic described anew',
    article: 'Article described anew',
    explanation: 'Explanation of a step withdrawn',
    settlement: 'Disagreement explained anew',
  } satisfies { claim: Record<Extract<OwnCorrection, { kind: 'claim' }>['event'], string> } & Record<
    Exclude<OwnCorrection['kind'], 'claim'>,
    string
  >,
  reason: (words: string) => `Reason: ${words}`,
  noReason: 'No reason was given.',
  withheld: 'Nothing of it is shown until it is published anew.',
  nothingSeen: 'Nothing was changed that readers see.',
  takenDown: 'What was changed is not shown: the words were taken down.',
  statisticParts: {
    name: 'name',
    caveat: 'what readers must know',
    counted: 'what is counted',
    scope: 'scope',
    place: 'place',
    unit: 'unit',
    temporality: 'how it runs',
    measure: 'measure',
    per: 'denominator',
    base: 'base',
    comparedTo: 'what it is compared to',
    start: 'start of the count',
  } satisfies Record<StatisticPart, string>,
  articleParts: {
    headline: 'headline',
    outletName: 'outlet',
    byline: 'byline',
    publishedOn: 'day of publication',
    canonicalUrl: 'address',
    language: 'language',
  } satisfies Record<ArticlePart, string>,
  revisions: {
    title: 'Where its figures changed',
    explained:
      'Another number of this source for the same date, counted alike, that rounding cannot explain; and steps that editors explained.',
    none: 'No figure of this source is recorded as having been changed.',
    more: (count: number) =>
      `and ${counted(count, 'earlier one', 'earlier ones')}, on the pages of their statistics`,
    how: {
      said: 'The source is known to have given the later number on the later day.',
      reported:
        'Articles give the later number from then on; that the source itself changed it is likely, not known.',
      corrects: 'The later report says that it corrects the earlier one.',
      explained: 'An editor explains the step.',
    } satisfies Record<SourceRevision['kind'], string>,
    /** "Reuters, 15 October 2023"; said of the earlier and of the later report. */
    reports: (first: string, later: string) => `First reported by ${first}; later by ${later}.`,
  },
  printed: {
    title: 'Corrections it printed',
    ofArticle: 'Corrections the outlet printed',
    none: 'No correction by this outlet is recorded.',
    words: 'In the outlet’s words:',
  },
  noDay: 'day not known',
};
