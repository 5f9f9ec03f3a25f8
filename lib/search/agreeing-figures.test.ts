import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreesWith } from '#lib/comparison/agrees-with.ts';
import type { Qualifier } from '#lib/domain/figure.ts';
import { agreeingFigures } from './agreeing-figures.ts';
import { understandQuery } from './understand-query.ts';

function agreeingWith(text: string) {
  const { figure } = understandQuery(text);
  if (figure === null) throw new Error(`${text} is no figure`);
  return agreeingFigures(figure);
}

function printed(text: string, qualifier: Qualifier): readonly string[] {
  return agreeingWith(text)?.printed.find((each) => each.qualifier === qualifier)?.numbers ?? [];
}

describe('an exact 31,988 agrees with', () => {
  it.each<[Qualifier, readonly string[]]>([
    ['at_least', ['31988', '31980', '31900', '31000', '30000']],
    ['more_than', ['31980', '31900', '31000', '30000']],
    ['about', ['31988', '31990', '32000', '30000']],
    ['nearly', ['31990', '32000', '40000']],
    ['exact', ['32000']],
  ])('%s %s', (qualifier, numbers) => {
    expect([...printed('31,988', qualifier)].sort()).toEqual([...numbers].sort());
  });

  it('a range that holds it, and no exact number besides', () => {
    expect(agreeingWith('31,988')).toMatchObject({ held: '31988', exact: null });
  });
});

it('a plain 32,000 may be a rounding of what lies around it', () => {
  expect(agreeingWith('32,000')?.exact).toEqual({
    low: '31500',
    high: '32500',
    holdsLow: true,
    holdsHigh: true,
  });
});

it('at least 7,000 agrees with 7,000 however qualified, and with what it rounds', () => {
  expect(printed('at least 7,000', 'more_than')).toEqual(['7000']);
  expect(printed('at least 7,000', 'at_least')).toEqual([]);
  expect(agreeingWith('at least 7,000')?.exact).toMatchObject({
    low: '7000.0',
    high: '8000.0',
    holdsHigh: false,
  });
});

it('a range agrees with what it holds, and vague words with nothing', () => {
  expect(agreeingWith('between 100 and 300')?.exact).toMatchObject({ low: '100.0', high: '300.0' });
  expect(agreeingWith('hundreds')).toBeNull();
});

const rounding = fc.constantFrom<Qualifier>(
  'about',
  'nearly',
  'at_least',
  'more_than',
  'at_most',
  'less_than',
);

it('whatever is listed agrees by the rule of lib/comparison, and every cut or raise of a number that does is listed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999 }), rounding, fc.nat(6), (number, qualifier, zeros) => {
      const listed = printed(String(number), qualifier);
      for (const bound of listed) {
        expect(agreesWith({ qualifier, low: bound, high: bound }, String(number))).toBe(true);
      }
      const step = 10 ** Math.min(zeros, String(number).length - 1);
      const cut = Math.floor(number / step) * step;
      for (const bound of [String(cut), String(cut + step)]) {
        const agrees = agreesWith({ qualifier, low: bound, high: bound }, String(number));
        if (agrees && step > 1) expect(listed).toContain(bound);
      }
    }),
  );
});
