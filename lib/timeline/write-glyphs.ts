import type { Glyph } from './glyph-of.ts';

/** The drawn signs, each once in the chart's `<defs>`; marks refer to them. All are at least 7 px across. */
export type Sign = Exclude<Glyph, 'bar' | 'words'> | 'cap' | 'crossed' | 'break';

/** The definitions of the signs a chart uses, under ids of its own. */
export function writeGlyphs(signs: Iterable<Sign>, idPrefix: string): string {
  const written = [...signs].map((sign) => `<g id="${idPrefix}${sign}">${SIGNS[sign]}</g>`);
  return `<defs>${written.join('')}</defs>`;
}

// A style sheet reaches into <use> by single classes only: nothing around the mark is visible from inside.

// The target a finger or pointer meets: 24 px across. Its stroke is the ring that shows focus.
export const TARGET = '<circle class="mark-target" r="12"/>';

const SIGNS: Readonly<Record<Sign, string>> = {
  dot: `${TARGET}<circle class="mark-solid" r="3.5"/>`,
  ring: `${TARGET}<circle class="mark-hollow" r="3.6"/>`,
  // Open whiskers end in no cap: the true value lies somewhere that way.
  up: `${TARGET}<path class="mark-solid" d="M-4.2 3.2h8.4L0-4.4z"/><path class="mark-whisker" d="M0-4v-12M-3-13l3-3 3 3"/>`,
  down: `${TARGET}<path class="mark-solid" d="M-4.2-3.2h8.4L0 4.4z"/><path class="mark-whisker" d="M0 4v12M-3 13l3 3 3-3"/>`,
  gap: `${TARGET}<path class="mark-hollow" d="M-4-8v8M4-8v8"/>`,
  cap: `${TARGET}<path class="mark-whisker" d="M-5 0h10"/>`,
  crossed: '<path class="mark-cross" d="M-5.5-5.5l11 11M-5.5 5.5l11-11"/>',
  break: '<path class="mark-break" d="M0-5l5 5-5 5-5-5z"/>',
};
