import type { RuleThreshold } from '#lib/comparison/discrepancy-rule.ts';
import type { ClaimKind, ClaimStatus } from '#lib/domain/claim.ts';
import type { ClaimMove } from '#lib/domain/claim-life.ts';
import type { Role } from '#lib/domain/person.ts';
import { integer, list } from './counted-en.ts';

const requirements: Readonly<Record<string, string>> = {
  unit: 'its unit',
  counts: 'what is counted, in words',
  asOf: 'the date it speaks of, or the day of publication as “on or before”',
  statistic: 'a statistic counted in the same unit, or the mark that it belongs to none',
  attribution: 'who is meant by every name it is attributed to; or that nobody is named',
  proposition:
    'the proposition it speaks to, the claim it denies or confirms, or the mark that it belongs to none',
};

/** The rules in force, as far as they are worded here; what they are is asked of the code. */
export const reviewRuleInEnglish = {
  title: 'Before anything is published',
  paragraphs: [
    'Every record goes from a suggestion or a draft to publication by the steps below, each open to the roles named and to no others. The tables are made from the program’s own rules, at the moment this page is made.',
  ],
  requirementsTitle: 'What must be there before it is published',
  requirementsColumns: { kind: 'Kind', needed: 'Cannot be published without' },
  kinds: {
    figure: 'a figure',
    statement: 'a statement',
    absence: 'the absence of a figure',
  } satisfies Record<ClaimKind, string>,
  requirements,
  evidence:
    'Besides, a record cannot even be drafted without its evidence: quoted words of a captured text, a cell of a table, or the plain remark that only the place is known.',
  stepsTitle: 'Who may do what',
  stepsColumns: { deed: 'Step', from: 'From', to: 'To', roles: 'Roles' },
  deeds: {
    accept: 'accept a suggestion',
    reject: 'reject',
    submit: 'hand in for review',
    return: 'give back with remarks',
    publish: 'publish',
    retract: 'retract, with a reason readers see',
    reopen: 'take back to work on it again',
    undo_accept: 'undo an acceptance',
    undo_reject: 'undo a rejection',
    revise: 'revise in the open',
  } satisfies Record<ClaimMove | 'revise', string>,
  statuses: {
    suggested: 'suggested',
    draft: 'draft',
    in_review: 'in review',
    published: 'published',
    rejected: 'rejected',
    retracted: 'retracted',
  } satisfies Record<ClaimStatus, string>,
  roles: {
    contributor: 'contributor',
    editor: 'editor',
    reviewer: 'reviewer',
    administrator: 'administrator',
  } satisfies Record<Role, string>,
  list: (words: readonly string[]) => list.format(words),
  secondPerson: 'Whoever only reviews cannot publish what they drafted themselves: a second person must.',
  noSecondPerson: 'Whoever reviews may publish what they drafted themselves.',
  thresholds: {
    fewestDigits: (digits) =>
      `Numbers of at least ${digits} digits, noughts at the end left out, are taken for the same number.`,
    undatedDays: (days) => `Where an article states no date, ${days} days either way are one date.`,
    historyDays: (days) => `A stated date more than ${days} days before publication is history.`,
    neighboursApart: (times) => `Neighbours up to ${times} times apart say what would fit between them.`,
    nearMissPercent: (percent) =>
      `Parts that miss their whole by up to ${integer.format(percent)}% were meant to make it up.`,
  } satisfies Record<RuleThreshold, (value: number) => string>,
  thresholdsTitle: 'Decided by',
  principles: {
    corrections: {
      title: 'How corrections work',
      paragraphs: [
        'A published record is revised in the open: what stood there, what stands there now, when and why, on its own page and under Corrections. What the program found by the old figure is weighed anew at once.',
        'What sources and outlets correct is another matter, and kept in a list of its own. A later number of a source for the same date, counted alike, is listed beside the first where rounding cannot explain it; numbers of one day that differ are a disagreement, not a correction. A correction an outlet prints stands in its own words.',
        'An outlet that changes an article gets a new version here, and keeps the old one: its page says which figures, qualifiers, sources and dates changed.',
      ],
    },
    retraction: {
      title: 'What a retraction means',
      paragraphs: [
        'A retraction is ours: this record should not have published it so. Its page stays under its address, the figure struck through, with the day and the reason. It counts in no sentence, comparison or disagreement any more, and is drawn crossed out where it stood.',
        'A retracted record may be worked on again. Until it is published anew, its page says only that.',
      ],
    },
    voices: {
      title: 'How voices are counted',
      paragraphs: [
        'One voice is one origin, or several that speak jointly. However many articles, outlets and agencies pass its figure on, it stays one; syndicated copies are named as such. Who passes whose figures on stands on each source’s page.',
      ],
    },
    lookingBack: {
      title: 'Looking back',
      paragraphs: [
        'Two clocks can be set back, and a page that looks back says by which: “as known” shows what outlets had published by a day, “as recorded” what this record had published by then, as it stood then.',
      ],
    },
    takedowns: {
      title: 'Takedowns',
      paragraphs: [
        'Where words have to be removed, by law or for somebody’s safety, the words alone are emptied. That they were there, when they were removed and why stays on the page, and so do the figure, its dates and the hash of the text.',
      ],
    },
    addresses: {
      title: 'Addresses that stay',
      paragraphs: [
        'A record keeps its address for good, whatever it is called later. One that was merged into another leads there. Nothing published is ever deleted.',
      ],
    },
  },
};
