import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSeal, sealForm } from './form-seal.ts';

const SECRET = 'a secret of at least thirty-two characters';
const times = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true });

test('a seal says when its page was made', () => {
  fc.assert(
    fc.property(times, fc.string(), (at, subject) => {
      expect(openSeal(SECRET, subject, sealForm(SECRET, subject, at))).toEqual(at);
    }),
  );
});

test('a seal of another site, for another record, or changed in any character is none', () => {
  const at = new Date('2026-11-24T09:00:00Z');
  const seal = sealForm(SECRET, 'claim 1', at);
  expect(openSeal(`${SECRET}!`, 'claim 1', seal)).toBeNull();
  expect(openSeal(SECRET, 'claim 2', seal)).toBeNull();
  fc.assert(
    fc.property(fc.nat(seal.length - 2), fc.constantFrom(...'0aZ.-_'), (index, character) => {
      fc.pre(seal[index] !== character);
      const changed = seal.slice(0, index) + character + seal.slice(index + 1);
      expect(openSeal(SECRET, 'claim 1', changed)).toBeNull();
    }),
  );
});

test('whatever else is sent as a seal is none', () => {
  for (const seal of ['', '.', '..', 'x', '0.', `${'z'.repeat(30)}.a`, '-1.abc']) {
    expect(openSeal(SECRET, 'claim 1', seal), seal).toBeNull();
  }
  fc.assert(fc.property(fc.string(), (text) => openSeal(SECRET, 'claim 1', text) === null));
});
