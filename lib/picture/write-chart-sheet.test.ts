import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { PictureLook } from './picture-look.ts';
import { type ChartSheet, writeChartSheet } from './write-chart-sheet.ts';

const LOOK: PictureLook = {
  colours: { paper: '#fff', ink: '#000', ink2: '#555', hairline: '#ccc', accent: '#066' },
  chartStyle: '.line{stroke:#000}',
};

const SHEET: ChartSheet = {
  kind: 'A flood',
  title: 'People missing',
  caption: '3 figures, 1 to 4 May 2024.',
  caveat: null,
  chart: { svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 400"/>', width: 720, height: 400 },
  nothing: 'No figure fits.',
  sources: 'Attributed to: the town.',
  origin: 'Figures of Record, as it stood on 5 May 2024',
  address: 'figures.example/statistics/people-missing',
  language: 'en',
  direction: 'ltr',
};

/** What is set, line by line, in reading order. */
function linesOf(svg: string): readonly string[] {
  return Array.from(svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g), ([, line = '']) => line);
}

function heightOf(svg: string): number {
  return Number(/ height="([\d.]+)" viewBox/.exec(svg)?.[1]);
}

describe('a chart to take away', () => {
  test('says what it is of, whose figures they are, and where to look it up', () => {
    const svg = writeChartSheet(SHEET, LOOK);
    expect(linesOf(svg)).toEqual([
      'A flood',
      'People missing',
      '3 figures, 1 to 4 May 2024.',
      'Attributed to: the town.',
      'Figures of Record, as it stood on 5 May 2024',
      'figures.example/statistics/people-missing',
    ]);
  });

  test('carries its caveat whole, however long, and grows for it', () => {
    const caveat = Array.from({ length: 300 }, (_, place) => `word${place}`).join(' ');
    const svg = writeChartSheet({ ...SHEET, caveat }, LOOK);
    expect(linesOf(svg).join(' ')).toContain(caveat);
    expect(heightOf(svg)).toBeGreaterThan(heightOf(writeChartSheet(SHEET, LOOK)) + 500);
  });

  test('breaks a long address and loses nothing of it', () => {
    const address = `figures.example/statistics/${'people-missing-'.repeat(20)}`;
    expect(linesOf(writeChartSheet({ ...SHEET, address }, LOOK)).join('')).toContain(address);
  });

  test('without anything to draw says so', () => {
    const lines = linesOf(writeChartSheet({ ...SHEET, chart: null }, LOOK));
    expect(lines).toContain('No figure fits.');
  });

  test('begins at the right where the language runs that way', () => {
    const svg = writeChartSheet({ ...SHEET, kind: 'فيضان', language: 'ar', direction: 'rtl' }, LOOK);
    expect(svg).toContain('text-anchor="end"');
    expect(svg).toContain('<text x="744"');
  });

  test('is well-formed whatever stands in it', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(text, text, text, text, (title, caption, caveat, address) => {
        const svg = writeChartSheet({ ...SHEET, title, caption, caveat, address }, LOOK);
        expect(XMLValidator.validate(svg)).toBe(true);
      }),
    );
  });
});
