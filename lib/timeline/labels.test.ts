import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeKey } from './place-key.ts';
import { LABEL_LINE, LABEL_SIZE, placeLabels } from './place-labels.ts';
import { textWidth, wrapText } from './text-width.ts';

const room = { top: 0, bottom: 346, width: 156 };
const label = (name: string, figure = '31,988', day = '') => ({ name, figure, day });

describe('text', () => {
  it('is broken between words, and cut only where a line is full', () => {
    expect(wrapText('Gaza Government Media Office', 156, 13, 2)).toEqual(['Gaza Government Media', 'Office']);
    expect(wrapText('Gaza Government Media Office', 120, 13, 1)).toEqual(['Gaza Governmen…']);
  });

  it('never runs wider than it may', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 20, max: 200 }), (text, width) => {
        for (const line of wrapText(text, width, 13, 3))
          expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('labels beside the plot', () => {
  it('stand at the height of their line', () => {
    const [placed] = placeLabels([{ series: 0, label: label('Ministry'), y: 100 }], room);
    expect(placed).toEqual({
      series: 0,
      top: 100 - LABEL_LINE / 2,
      lines: [
        { name: 'Ministry', figure: '' },
        { name: '', figure: '31,988' },
      ],
    });
  });

  it('leave out the day of a figure before they cut the figure', () => {
    const crowded = Array.from({ length: 9 }, (_, series) => ({
      series,
      label: label('Ministry', 'at least 31,988,000', '21 Mar 2024'),
      y: 10,
    }));
    const figures = placeLabels(crowded, room).flatMap(({ lines }) => lines.map((line) => line.figure));
    expect(figures).toContain('at least 31,988,000');
    expect(figures.join()).not.toContain('…');
  });

  it('never touch one another and stay in their room', () => {
    const wish = fc.record({
      name: fc.string({ maxLength: 90 }),
      figure: fc.string({ maxLength: 40 }),
      y: fc.double({ min: 0, max: 330, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 12 }), (wishes) => {
        const placed = placeLabels(
          wishes.map(({ name, figure, y }, series) => ({ series, label: label(name, figure), y })),
          room,
        );
        let free = room.top;
        for (const { top, lines } of placed) {
          expect(top).toBeGreaterThanOrEqual(free - 1e-9);
          free = top + lines.length * LABEL_LINE;
          for (const { name, figure } of lines) {
            expect(textWidth(name + figure, LABEL_SIZE)).toBeLessThanOrEqual(room.width);
          }
        }
        expect(free).toBeLessThanOrEqual(room.bottom + 1e-9);
        expect(new Set(placed.map(({ series }) => series)).size).toBe(wishes.length);
      }),
    );
  });
});

describe('the key of a narrow chart', () => {
  it('has name and figure on one line where they fit, and else on two', () => {
    const { labels } = placeKey([label('Ministry'), label('University of a Rather Long Name Indeed')], 250);
    expect(labels.map(({ lines }) => lines)).toEqual([
      [{ name: 'Ministry', figure: '31,988' }],
      [
        { name: 'University of a Rather Long Name', figure: '' },
        { name: 'Indeed', figure: '' },
        { name: '', figure: '31,988' },
      ],
    ]);
  });

  it('sets each below the last', () => {
    const { labels, height } = placeKey([label('A'), label('B'), label('C')], 250);
    expect(labels.map(({ top }) => top)).toEqual([0, 20, 40]);
    expect(height).toBe(68);
  });
});
