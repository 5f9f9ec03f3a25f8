import { expect, it } from 'vitest';
import { layoutTimeline } from './layout-timeline.ts';
import { exactly, KILLED } from './testing/timeline-claims.ts';
import { DEFAULT_VIEW } from './timeline-view.ts';
import { writeTimelineSvg } from './write-timeline-svg.ts';

const CLAIMS = [exactly(100, '2024-03-01'), exactly(200, '2024-05-30')];
const note = (day: string, label: string) => ({
  day,
  label,
  words: `Step ${label}.`,
  href: `#change-${label}`,
});
const layoutOf = (...notes: readonly ReturnType<typeof note>[]) =>
  layoutTimeline(CLAIMS, KILLED, DEFAULT_VIEW, { notes });

it('stands at its day on the axis', () => {
  const layout = layoutOf(note('2024-04-01', '1'));
  expect(layout?.notes).toEqual([
    { x: layout?.time.x('2024-04-01'), label: '1', words: 'Step 1.', href: '#change-1' },
  ]);
});

it('shares a spot with a note too near to be told apart', () => {
  const layout = layoutOf(note('2024-04-02', '2'), note('2024-04-01', '1'), note('2024-05-01', '3'));
  expect(layout?.notes.map(({ label, words }) => `${label}: ${words}`)).toEqual([
    '1: Step 1. Step 2.',
    '3: Step 3.',
  ]);
});

it('is left to the list where its day lies beyond those of the claims', () => {
  expect(layoutOf(note('2025-01-01', '1'))?.notes).toEqual([]);
});

it('is written as a link named in words', () => {
  const layout = layoutOf(note('2024-04-01', '1'));
  if (layout === null) throw new Error('nothing was laid out');
  const svg = writeTimelineSvg(layout, { idPrefix: 'a-', title: '', description: '', hrefOf: () => '#' });
  expect(svg).toContain('<a href="#change-1" class="note"><title>Step 1.</title>');
});
