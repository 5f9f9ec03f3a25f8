import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toPictureLook } from './picture-look.ts';

const TOKENS = `/* a: note; */
:root { color-scheme: light dark; --paper: light-dark(#fff, #111); --ink: light-dark(#000, #eee);
  --ink-2: #555; --hairline: #ccc; --accent: #066; --font-label: "Public Sans", Arial; }
@media print { :root { --ink: red; } }`;

describe('the look of a picture', () => {
  test('has every token replaced by its value in the theme', () => {
    const rules = '.line { stroke: var(--ink); fill: var(--unset, none); } .a, .b .c { color: var(--paper) }';
    expect(toPictureLook(TOKENS, rules, 'light').chartStyle).toBe(
      '.line{stroke:#000;fill:none}.a, .b .c{color:#fff}',
    );
    expect(toPictureLook(TOKENS, rules, 'dark')).toMatchObject({
      colours: { paper: '#111', ink: '#eee', ink2: '#555' },
      chartStyle: '.line{stroke:#eee;fill:none}.a, .b .c{color:#111}',
    });
  });

  test('leaves out what only a page means: the pointer, the focus, media, and how it fits its column', () => {
    const rules = `.timeline { display: none; width: 100%; font-size: 13px; }
      .timeline a:hover { fill: red } @media (max-width: 1px) { .timeline { fill: red } .x { fill: red } }
      .timeline-card { color: red } .set { --mark-edge: red; }`;
    expect(toPictureLook(TOKENS, rules, 'light').chartStyle).toBe('.timeline{font-size:13px}');
  });

  test('a token nobody set is our own mistake', () => {
    expect(() => toPictureLook(TOKENS, '.a { fill: var(--nowhere) }', 'light')).toThrow('--nowhere');
  });

  test('the site’s own style sheets leave nothing a stand-alone file could not resolve', () => {
    const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
    for (const theme of ['light', 'dark'] as const) {
      const { chartStyle } = toPictureLook(
        read('app/tokens.css'),
        read('components/timeline/timeline-marks.css'),
        theme,
      );
      expect(chartStyle).not.toMatch(/var\(|light-dark|@media|:hover/);
      expect(chartStyle).toMatch(/\.mark-solid\{fill:currentColor/);
      expect(chartStyle).toMatch(/\.timeline \.series-0\{color:#[0-9a-f]{6}\}/);
    }
  });
});
