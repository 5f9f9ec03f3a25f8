import { expect, it } from 'vitest';
import { listDefinitionDifferences, type WordedDefinition } from './definition-differences.ts';

const injured: WordedDefinition = {
  counted: 'People injured in the flood',
  scope: null,
  place: 'Port Sample',
  unit: { code: 'people', labelSingular: 'person', labelPlural: 'people', kind: 'people', iso4217: null },
  temporality: 'cumulative',
  measure: 'count',
  per: null,
  base: null,
  comparedTo: null,
  start: '2026-11-12',
};
const usd = {
  code: 'USD',
  labelSingular: 'US dollar',
  labelPlural: 'US dollars',
  kind: 'money',
  iso4217: 'USD',
} as const;

it('says nothing where two definitions differ in what they count alone', () => {
  expect(
    listDefinitionDifferences(injured, { ...injured, counted: 'People killed' }, ['one', 'other']),
  ).toEqual([]);
});

it.each([
  [
    { scope: 'civilians' },
    'The scope differs: Injured has no scope of its own, Other is limited to civilians.',
  ],
  [{ place: 'Sampleland' }, 'The place differs: Injured is for Port Sample, Other is for Sampleland.'],
  [{ unit: usd }, 'The unit differs: Injured is in people, Other is in US dollars.'],
  [
    { per: '100,000 people' },
    'The unit differs: Injured is in people, Other is in people per 100,000 people.',
  ],
  [{ base: 'all homes' }, 'The base differs: Injured has no base, Other is of all homes.'],
  [
    { temporality: 'point' },
    'The way it runs differs: Injured is a running total, Other is the state at a moment.',
  ],
  [{ start: null }, 'The start differs: Injured counts from 12 November 2026, Other has no start.'],
] as const)('names the field that differs: %o', (over, sentence) => {
  expect(listDefinitionDifferences(injured, { ...injured, ...over }, ['Injured', 'Other'])).toEqual([
    sentence,
  ]);
});
