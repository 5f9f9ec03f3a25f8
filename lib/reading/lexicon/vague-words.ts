import type { Decimal } from '#lib/domain/figure.ts';

/** The policy that gives vague words their bounds; shown beside every figure that uses it. */
export const VAGUE_POLICY = 'least-plural';

/** Plural magnitude words: the least number for which the plural is used ("hundreds" are two hundred or more). */
export const VAGUE_PLURALS: ReadonlyMap<string, Decimal> = new Map([
  ['dozens', '24'],
  ['scores', '40'],
  ['hundreds', '200'],
  ['thousands', '2000'],
  ['lakhs', '200000'],
  ['millions', '2000000'],
  ['crores', '20000000'],
  ['billions', '2000000000'],
  ['trillions', '2000000000000'],
]);

/** "tens of thousands", "hundreds of millions": factors that stand before a vague plural. */
export const VAGUE_FACTORS: ReadonlyMap<string, number> = new Map([
  ['tens', 1],
  ['dozens', 1],
  ['hundreds', 2],
  ['thousands', 3],
]);

/** "several hundred", "a few thousand", "many millions". */
export const VAGUE_DETERMINERS: ReadonlySet<string> = new Set([
  'several',
  'few',
  'many',
  'multiple',
  'couple',
]);

/** "the majority of": more than half. */
export const MAJORITY_WORDS: ReadonlySet<string> = new Set(['majority']);
