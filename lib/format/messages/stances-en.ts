import { STANCES, type Stance } from '#lib/domain/stance.ts';
import { counted, integer, list } from './counted-en.ts';

const STANCE_DEEDS: Readonly<Record<Stance, string>> = {
  asserts: 'asserts it',
  denies: 'denies it',
  doubts: 'doubts it',
  conditional: 'makes it conditional',
};

const JOINT_DEEDS: Readonly<Record<Stance, string>> = {
  asserts: 'assert it',
  denies: 'deny it',
  doubts: 'doubt it',
  conditional: 'make it conditional',
};

const STANCE_HEADS: Readonly<Record<Stance, string>> = {
  asserts: 'Asserts',
  denies: 'Denies',
  doubts: 'Doubts',
  conditional: 'Makes conditional',
};

/** How sources stand to a statement. */
export const stancesInEnglish = {
  /** What a source does with a statement. */
  verbs: {
    asserts: 'asserts',
    denies: 'denies',
    doubts: 'doubts',
    conditional: 'makes conditional',
  } satisfies Record<Stance, string>,
  /** The same of a source named before it: "denies it". */
  does: STANCE_DEEDS,
  /** The same of a claim that stands under its proposition. */
  phrases: {
    asserts: 'Asserts it',
    denies: 'Denies it',
    doubts: 'Doubts it',
    conditional: 'Makes it conditional',
  } satisfies Record<Stance, string>,
  /** The same where the statement follows. */
  on: (stance: Stance, statement: string) => `${STANCE_HEADS[stance]}: ${statement}`,
  signs: {
    asserts: 'asserts it: a full disc',
    denies: 'denies it: a square struck through',
    doubts: 'doubts it: an empty ring',
    conditional: 'makes it conditional: a half-full diamond',
  } satisfies Record<Stance, string>,
  signsOpen: 'Open to the left: said on or before the day of publication.',
  /** "2 sources assert it, 1 denies it and 1 makes it conditional." */
  summary: stancesInWords,
  unattributed: (count: number) => `${counted(count, 'claim is', 'claims are')} attributed to nobody.`,
  standsFor: (claims: number) => `Stands for ${counted(claims, 'claim', 'claims')}.`,
};

/** The page of a proposition. */
export const propositionsInEnglish = {
  title: 'Proposition',
  description: (statement: string) =>
    `Who asserts, denies or doubts that “${statement}”, since when, and in what words.`,
  latest: 'Latest word of each source',
  allRetracted: 'every claim retracted',
  noClaims: 'No claim on this proposition has been published yet.',
  timeline: 'Stances over time',
  chartTitle: (statement: string) => `Stances over time: ${statement}`,
  caption: (claims: number, sources: number) =>
    `${counted(claims, 'claim', 'claims')} of ${counted(sources, 'source', 'sources')}, one row each, by the day it was said or published.`,
  captionNobody: (claims: number) => `${counted(claims, 'claim', 'claims')} attributed to nobody.`,
  undated: (claims: number) =>
    `${counted(claims, 'claim has', 'claims have')} no known day and no place in the chart; the list below has ${claims === 1 ? 'it' : 'them'}.`,
  hidden: (sources: number) =>
    `${counted(sources, 'further source stands', 'further sources stand')} in the list below only.`,
  signs: 'How to read the signs',
  cards: 'Every claim and its words',
  ofTopic: 'Propositions',
  fromClaim: 'Who else asserts, denies or doubts it',
};

function stancesInWords(bySource: Readonly<Record<Stance, number>>): string {
  const taken = STANCES.filter((stance) => bySource[stance] > 0);
  if (taken.length === 0) return 'No named source takes a stance on it.';
  const parts = taken.map((stance, place) => {
    const count = bySource[stance];
    const sources = place > 0 ? integer.format(count) : counted(count, 'source', 'sources');
    return `${sources} ${(count === 1 ? STANCE_DEEDS : JOINT_DEEDS)[stance]}`;
  });
  return `${list.format(parts)}.`;
}
