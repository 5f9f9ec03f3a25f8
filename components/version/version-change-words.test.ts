import { expect, it } from 'vitest';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { messagesInEnglish } from '#lib/format/messages/en.ts';
import { versionChangeInWords } from './version-change-words.ts';

type Figure = NonNullable<ReportedClaim['figure']>;

function claim(figure: Partial<Figure>, over: Partial<ReportedClaim> = {}): ReportedClaim {
  const people = {
    code: 'people',
    labelSingular: 'person',
    labelPlural: 'people',
    kind: 'people',
    iso4217: null,
  };
  return {
    figure: {
      verbatim: '500',
      qualifier: 'exact',
      low: '500',
      high: '500',
      best: null,
      unit: people,
      counts: 'people killed',
      modality: 'reported',
      measure: 'count',
      vague: null,
      policy: null,
      ...figure,
    },
    asOf: { date: '2023-10-17', from: '2023-10-17', to: '2023-10-17', precision: 'day', basis: 'stated' },
    attribution: [{ branch: 0, position: 0, name: 'officials', wording: 'according to', target: null }],
    proposition: null,
    ...over,
  } as ReportedClaim; // the wording reads no more of it
}

const said = (
  before: ReportedClaim,
  after: ReportedClaim,
  ...parts: Parameters<typeof versionChangeInWords>[0]['parts']
) => versionChangeInWords({ kind: 'changed', before, after, parts }, messagesInEnglish);

it('says which number became which, its qualifier with it', () => {
  const after = claim({ low: '471', high: null, qualifier: 'at_least' });
  expect(said(claim({}), after, 'value', 'qualifier')).toEqual(['500 became at least 471']);
});

it('says what was dropped and what was added', () => {
  expect(said(claim({ qualifier: 'at_least', high: null }), claim({}), 'qualifier')).toEqual([
    '“at least” dropped',
  ]);
  expect(said(claim({}), claim({}, { attribution: [] }), 'source')).toEqual([
    '“according to officials” dropped: nobody is named now',
  ]);
  expect(said(claim({}, { attribution: [] }), claim({}), 'source')).toEqual([
    '“according to officials” added',
  ]);
});

it('says the dates it speaks of', () => {
  const after = claim(
    {},
    {
      asOf: {
        date: '2023-10-18',
        from: '2023-10-18',
        to: '2023-10-18',
        precision: 'day',
        basis: 'published',
      },
    },
  );
  expect(said(claim({}), after, 'date')).toEqual([
    'the date it speaks of: on or before 18 October 2023 instead of 17 October 2023',
  ]);
});
