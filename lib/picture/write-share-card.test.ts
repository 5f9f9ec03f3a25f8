import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { PictureLook } from './picture-look.ts';
import { type ShareCard, type ShareFigure, writeShareCard } from './write-share-card.ts';

const LOOK: PictureLook = {
  colours: { paper: '#fff', ink: '#000', ink2: '#555', hairline: '#ccc', accent: '#066' },
  chartStyle: '',
};

const FIGURE: ShareFigure = {
  value: 'at least 7,000',
  isVague: false,
  isRetracted: false,
  counts: 'people missing',
  attribution: 'the town, as of 4 May 2024',
  report: 'reported by Sample Wire, 5 May 2024',
};

const CARD: ShareCard = {
  kind: 'A flood',
  title: null,
  figures: [FIGURE],
  note: null,
  moreInWords: (count) => `and ${count} more`,
  site: 'Figures of Record',
  address: 'figures.example/claims/1',
  language: 'en',
  direction: 'ltr',
};

function linesOf(card: ShareCard): readonly string[] {
  const svg = writeShareCard(card, LOOK);
  expect(XMLValidator.validate(svg)).toBe(true);
  return Array.from(svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g), ([, line = '']) => line);
}

describe('what a shared link shows', () => {
  test('a figure with its qualifier, what is counted, whose it is, as of when, and who reported it', () => {
    expect(linesOf(CARD)).toEqual([
      'A flood',
      'at least 7,000',
      'people missing',
      'the town, as of 4 May 2024',
      'reported by Sample Wire, 5 May 2024',
      'Figures of Record',
      'figures.example/claims/1',
    ]);
  });

  test('as many figures as fit, and how many more there are', () => {
    const figures = Array.from({ length: 5 }, () => ({ ...FIGURE, counts: '', report: '' }));
    const lines = linesOf({ ...CARD, title: 'People missing', figures });
    expect(lines.filter((line) => line === FIGURE.value)).toHaveLength(3);
    expect(lines).toContain('and 2 more');
  });

  test('a note takes the place of a figure, never the other way round', () => {
    const figures = Array.from({ length: 5 }, () => ({ ...FIGURE, counts: '', report: '' }));
    const note = 'Counts of identified dead leave out bodies without a name.';
    const title = 'People missing and people found, in a town with a name too long for one line of a card';
    const lines = linesOf({ ...CARD, title, figures, note });
    expect(lines).toContain(note);
    expect(lines.filter((line) => line === FIGURE.value).length).toBeLessThan(3);
  });

  test('nothing that is written leaves the card', () => {
    const long = 'a very long text that goes on and on '.repeat(20);
    const figures = Array.from({ length: 5 }, () => ({
      ...FIGURE,
      value: long,
      counts: long,
      attribution: long,
    }));
    const svg = writeShareCard({ ...CARD, title: long, kind: long, note: long, figures }, LOOK);
    const baselines = Array.from(svg.matchAll(/<text x="[\d.]+" y="([\d.]+)"/g), ([, y]) => Number(y));
    expect(Math.max(...baselines)).toBeLessThan(630);
  });

  test('a retracted figure is pale, vague words are in italics', () => {
    const svg = (change: Partial<ShareFigure>) =>
      writeShareCard({ ...CARD, figures: [{ ...FIGURE, ...change }] }, LOOK);
    expect(svg({ isRetracted: true })).toMatch(/fill="#555"[^>]*><text [^>]*>at least 7,000/);
    expect(svg({ isVague: true })).toMatch(/font-style="italic"[^>]*><text [^>]*>at least 7,000/);
  });
});
