import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const THEMES = ['light', 'dark'] as const;

/** The two colours of every token written as light-dark(#…, #…). */
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

describe.each(THEMES)('the %s theme', (theme) => {
  const words = ['ink', 'ink-2', 'accent', 'problem', 'state-draft', 'state-in-review'];
  const marks = ['edge', ...Array.from({ length: 6 }, (_, n) => `series-${n}`)];

  it.each(words)('sets %s in words that can be read on paper and on the wash', (name) => {
    expect(contrast(colour(name, theme), colour('paper', theme))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour(name, theme), colour('wash', theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(marks)('draws %s strongly enough to be found', (name) => {
    expect(contrast(colour(name, theme), colour('paper', theme))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour(name, theme), colour('wash', theme))).toBeGreaterThanOrEqual(3);
  });
});

function colour(name: string, theme: (typeof THEMES)[number]): string {
  const found = colours.get(name);
  if (found === undefined) throw new Error(`tokens.css has no light-dark() colour --${name}`);
  return found[theme];
}

/** WCAG 2 contrast ratio. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
