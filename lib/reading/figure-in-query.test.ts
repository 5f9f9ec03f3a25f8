import { describe, expect, it } from 'vitest';
import { figureInQuery } from './figure-in-query.ts';

function read(query: string): string | null {
  const found = figureInQuery(query);
  if (found === null) return null;
  const { figure, rest } = found;
  const bounds = figure.vague ?? `${figure.low ?? ''}..${figure.high ?? ''}`;
  return [figure.qualifier, bounds, figure.unit ?? '', rest === '' ? '' : `+ ${rest}`].join(' ').trim();
}

describe('a query that is all figure', () => {
  it.each([
    ['31,988', 'exact 31988..31988'],
    ['31988', 'exact 31988..31988'],
    ['nearly two million', 'nearly 2000000..2000000'],
    ['at least 7,000', 'at_least 7000..'],
    ['7,000 or more', 'at_least 7000..'],
    ['up to 5,740', 'at_most ..5740'],
    ['between 100 and 300', 'range 100..300'],
    ['$1.9bn', 'exact 1900000000..1900000000 USD'],
    ['1.9 billion dollars', 'exact 1900000000..1900000000 USD'],
    ['more than 50 percent', 'more_than 50.. percent'],
    ['hundreds', 'at_least hundreds'],
    ['2024', 'exact 2024..2024'],
  ])('%s', (query, understood) => {
    expect(read(query)).toBe(understood);
  });
});

describe('a figure among words', () => {
  it.each([
    ['at least 7,000 missing in Derna', 'at_least 7000.. people + missing in Derna'],
    ['gaza 31,988', 'exact 31988..31988  + gaza'],
    ['7 October 1,139 killed', 'exact 1139..1139 people + 7 October killed'],
    ['"al-Ahli" 471 killed', 'exact 471..471 people + "al-Ahli" killed'],
  ])('%s', (query, understood) => {
    expect(read(query)).toBe(understood);
  });
});

it.each([
  'gaza 2024',
  '7 October',
  'two state solution',
  'Boeing 737',
  'hundreds killed',
  'minstry of helth',
  '31,988 74,188',
  '',
  '—',
])('“%s” asks for words alone', (query) => {
  expect(read(query)).toBeNull();
});
