import { describe, expect, it } from 'vitest';
import { attributionInWords, branchesOf, originInWords } from './format-attribution.ts';

const link = (branch: number, position: number, name: string) => ({ branch, position, name });

const relayed = [link(0, 1, 'US officials'), link(0, 0, 'CNN')];
const joint = [link(0, 0, 'police'), link(1, 0, 'organisers')];

describe('the origin', () => {
  it('is the last link, whoever relayed it', () => {
    expect(originInWords(relayed)).toBe('US officials');
  });

  it('of several is one voice', () => {
    expect(originInWords(joint)).toBe('police and organisers jointly');
    expect(originInWords([...joint, link(2, 0, 'the city')])).toBe('police, organisers and the city jointly');
  });

  it('is said to be missing where nobody is named', () => {
    expect(originInWords([])).toBe('nobody named');
  });

  it('in a right-to-left script cannot disturb the numbers around it', () => {
    expect(originInWords([link(0, 0, 'وزارة الصحة')])).toBe('\u2068وزارة الصحة\u2069');
  });
});

describe('the chain', () => {
  it('runs from the outlet to the origin', () => {
    expect(attributionInWords('Sample Wire', relayed)).toBe('Sample Wire, citing CNN, citing US officials');
  });

  it('names nobody where nobody was named', () => {
    expect(attributionInWords('Sample Wire', [])).toBe('Sample Wire, nobody named');
  });

  it('tells joint origins behind one relay as one way', () => {
    const links = [link(0, 0, 'CNN'), link(0, 1, 'police'), link(1, 1, 'organisers')];
    expect(attributionInWords('Sample Wire', links)).toBe(
      'Sample Wire, citing CNN, citing police and organisers jointly',
    );
  });

  it('tells apart origins that came by two ways', () => {
    const links = [
      link(0, 0, 'CNN'),
      link(0, 1, 'police'),
      link(1, 0, 'Sample Agency'),
      link(1, 1, 'organisers'),
    ];
    expect(attributionInWords('Sample Wire', links)).toBe(
      'Sample Wire, citing CNN, citing police; and citing Sample Agency, citing organisers',
    );
  });
});

it('branches are read nearest first, whatever order they are stored in', () => {
  expect(branchesOf([...joint].reverse().concat(relayed.slice(0, 1)))).toEqual([
    [link(0, 0, 'police'), link(0, 1, 'US officials')],
    [link(1, 0, 'organisers')],
  ]);
});
