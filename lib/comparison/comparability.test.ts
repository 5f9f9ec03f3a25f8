import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { departureKey } from '#lib/domain/claim-keys.ts';
import { NO_DEPARTURES } from '#lib/domain/claim-record.ts';
import { MODALITIES } from '#lib/domain/figure.ts';
import { comparabilityKey, compareComparability, listDifferences } from './comparability.ts';
import { type Departures, readDepartureKey } from './departures.ts';

const keyOf = (departures: Departures) => departureKey(departures, departures);
const asDefined: Departures = { modality: 'reported', moneyYear: null, ...NO_DEPARTURES };
const claim = (over: Partial<Departures>, unit = 'people') => ({
  departures: keyOf({ ...asDefined, ...over }),
  unit,
});

it('joins two claims that both follow the definition', () => {
  expect(compareComparability(claim({}), claim({}))).toEqual({ comparable: true });
});

describe('the line breaks, and the sentence names the field, when', () => {
  it('one count leaves out what the other includes (May 2024: identified dead only)', () => {
    const names = ['the earlier figure', 'the later one'] as const;
    expect(compareComparability(claim({}), claim({ scopeExcludes: ['unidentified-dead'] }), names)).toEqual({
      comparable: false,
      field: 'scope',
      sentence:
        'What is counted differs: the earlier figure counts as the definition says, the later one leaves out unidentified dead.',
    });
  });

  it.each([
    ['place', claim({ place: 'Rafah' }), 'one figure is for Rafah, the other is for the place'],
    ['start', claim({ start: '2026-03-02' }), 'one figure counts from 2 March 2026, the other counts from'],
    ['modality', claim({ modality: 'projected' }), 'one figure is projected, the other is reported'],
    [
      'prices',
      claim({ moneyYear: 2015 }),
      'one figure is in prices of 2015, the other is in the prices of its day',
    ],
    ['unit', claim({}, 'households'), 'one figure is in households, the other is in people'],
  ])('the %s differs', (field, other, words) => {
    const found = compareComparability(other, claim({}));
    expect(found).toMatchObject({ comparable: false, field });
    expect('sentence' in found && found.sentence).toContain(words);
  });
});

it('lists every difference, what is counted first', () => {
  const other = claim(
    { modality: 'estimated', scopeIncludes: ['wounded', 'missing'], place: 'Rafah' },
    'cases',
  );
  const fields = listDifferences(claim({}), other).map((difference) => difference.field);
  expect(fields).toEqual(['scope', 'place', 'modality', 'unit']);
});

it('a claim that follows the definition has an empty key', () => {
  expect(keyOf(asDefined)).toBe('');
});

it('refuses a key it cannot have written', () => {
  expect(() => readDepartureKey('modality=guessed')).toThrow('modality=guessed');
  expect(() => readDepartureKey('nonsense')).toThrow('nonsense');
  expect(() => readDepartureKey('+')).toThrow('"+"');
  expect(() => readDepartureKey('prices=low')).toThrow('prices=low');
});

// Codes and places are typed by people: any text may be one.
const departures: fc.Arbitrary<Departures> = fc.record({
  modality: fc.constantFrom(...MODALITIES),
  scopeIncludes: fc.uniqueArray(fc.string({ minLength: 1, unit: 'binary' }), { maxLength: 3 }),
  scopeExcludes: fc.uniqueArray(fc.string({ minLength: 1, unit: 'binary' }), { maxLength: 3 }),
  place: fc.option(fc.string({ minLength: 1, unit: 'binary' })),
  start: fc.constantFrom(null, '2023-10-07', '2026-03-02'),
  moneyYear: fc.constantFrom(null, 2015, 2022),
});

it('keeps every code through the key, in one order', () => {
  fc.assert(
    fc.property(departures, (given) => {
      const sorted = {
        ...given,
        scopeIncludes: given.scopeIncludes.toSorted(),
        scopeExcludes: given.scopeExcludes.toSorted(),
      };
      expect(readDepartureKey(keyOf(given))).toEqual(sorted);
    }),
  );
});

it('differs in a named field exactly when the keys differ', () => {
  fc.assert(
    fc.property(departures, departures, (a, b) => {
      const [first, second] = [claim(a), claim(b)];
      const isEqual = comparabilityKey(first) === comparabilityKey(second);
      expect(compareComparability(first, second).comparable).toBe(isEqual);
      expect(listDifferences(first, second).length > 0).toBe(!isEqual);
    }),
  );
});
