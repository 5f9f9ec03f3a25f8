import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions, type Fate, type VersionClaim } from './compare-versions.ts';

const PEOPLE = {
  code: 'people',
  labelSingular: 'person',
  labelPlural: 'people',
  kind: 'people',
  iso4217: null,
} as const;
const KILLED = { id: 'killed', slug: 'killed', name: 'Killed', counted: 'People killed' } as const;
const INJURED = { ...KILLED, id: 'injured' } as const;

function figure(value: string, over: Partial<VersionClaim> = {}): VersionClaim {
  return {
    id: `${value} ${over.statistic?.id ?? KILLED.id}`,
    kind: 'figure',
    figure: {
      verbatim: value,
      qualifier: 'exact',
      low: value,
      high: value,
      best: null,
      unit: PEOPLE,
      counts: 'people killed',
      modality: 'reported',
      measure: 'count',
      vague: null,
      policy: null,
    },
    asOf: { date: '2023-10-17', from: '2023-10-17', to: '2023-10-17', precision: 'day', basis: 'stated' },
    originKey: 'ministry',
    attribution: [{ branch: 0, position: 0, name: 'the ministry', wording: 'said', target: null }],
    statistic: KILLED,
    proposition: null,
    departureKey: '',
    ...over,
  };
}

function atLeast(claim: VersionClaim): VersionClaim {
  return {
    ...claim,
    figure: claim.figure && { ...claim.figure, qualifier: 'at_least', high: null },
  };
}

const was = (claim: VersionClaim, fate: Fate = 'gone') => ({ claim, fate });
const is = (claim: VersionClaim, stoodBefore = false) => ({ claim, stoodBefore });

describe('from one version to the next', () => {
  it('a figure of the same statistic in the place of another was changed', () => {
    const [before, after] = [figure('500'), figure('471')];
    expect(compareVersions([was(before)], [is(after)])).toEqual([
      { kind: 'changed', before, after, parts: ['value'] },
    ]);
  });

  it.each([
    ['a qualifier', atLeast(figure('500')), figure('500'), ['qualifier']],
    ['its source', figure('500'), figure('500', { originKey: '', attribution: [] }), ['source']],
    [
      'its date',
      figure('500'),
      figure('500', {
        asOf: {
          date: '2023-10-18',
          from: '2023-10-18',
          to: '2023-10-18',
          precision: 'day',
          basis: 'published',
        },
      }),
      ['date'],
    ],
  ])('a figure may lose or gain %s', (_, before, after, parts) => {
    expect(compareVersions([was(before)], [is(after)])).toMatchObject([{ kind: 'changed', parts }]);
  });

  it('what stands in both is no change, nor what was only read later', () => {
    expect(compareVersions([was(figure('500'), 'same')], [is(figure('60'), true)])).toEqual([]);
  });

  it('another sentence around the same figure is no change of figures', () => {
    expect(
      compareVersions([was(figure('500'), 'reworded')], [is({ ...figure('500'), id: 'again' })]),
    ).toEqual([]);
  });

  it('what has no counterpart was removed, reworded or added', () => {
    const [gone, other, added] = [
      figure('500'),
      figure('12', { statistic: null }),
      figure('60', { statistic: INJURED }),
    ];
    expect(compareVersions([was(gone), was(other, 'reworded')], [is(added)])).toEqual([
      { kind: 'removed', before: gone },
      { kind: 'reworded', before: other },
      { kind: 'added', after: added },
    ]);
  });

  it('of several the one most alike is its counterpart', () => {
    const before = figure('500');
    const [alike, other] = [figure('471'), figure('300', { originKey: 'army' })];
    const changes = compareVersions([was(before)], [is(other), is(alike)]);
    expect(changes).toEqual([
      { kind: 'changed', before, after: alike, parts: ['value'] },
      { kind: 'added', after: other },
    ]);
  });
});

it('tells of each claim once at most, and of none whose words stayed', () => {
  const made = fc.record({
    value: fc.integer({ min: 1, max: 4 }),
    statistic: fc.constantFrom(KILLED, INJURED, null),
    fate: fc.constantFrom<Fate>('same', 'reworded', 'gone'),
    stoodBefore: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(made, { maxLength: 8 }), fc.array(made, { maxLength: 8 }), (first, second) => {
      const earlier = first.map(({ value, statistic, fate }, index) => ({
        claim: figure(String(value), { id: `before ${index}`, statistic }),
        fate,
      }));
      const later = second.map(({ value, statistic, stoodBefore }, index) => ({
        claim: figure(String(value), { id: `after ${index}`, statistic }),
        stoodBefore,
      }));
      const told = compareVersions(earlier, later).flatMap((change) => [
        ...('before' in change ? [change.before.id] : []),
        ...('after' in change ? [change.after.id] : []),
      ]);
      const stayed = [
        ...earlier.filter(({ fate }) => fate === 'same'),
        ...later.filter(({ stoodBefore }) => stoodBefore),
      ].map(({ claim }) => claim.id);
      expect(new Set(told).size).toBe(told.length);
      expect(told.filter((id) => stayed.includes(id))).toEqual([]);
    }),
  );
});
