import type { Stance } from '#lib/domain/stance.ts';
import { TARGET } from './write-glyphs.ts';

/** The drawn signs of stances under ids of their own; each has an outline of its own, not only a filling. */
export function writeStanceGlyphs(stances: Iterable<Stance>, idPrefix: string): string {
  const written = [...stances].map((stance) => `<g id="${idPrefix}${stance}">${TARGET}${SIGNS[stance]}</g>`);
  return `<defs>${written.join('')}</defs>`;
}

const SIGNS: Readonly<Record<Stance, string>> = {
  // A full disc.
  asserts: '<circle class="mark-solid" r="4.6"/>',
  // A square struck through: across, lest the stroke be lost in the line of its row.
  denies: '<path class="mark-hollow" d="M-4.6-4.6h9.2v9.2h-9.2zM-4.6 4.6l9.2-9.2"/>',
  // An empty ring.
  doubts: '<circle class="mark-hollow" r="4.4"/>',
  // A diamond that is half full.
  conditional:
    '<path class="mark-hollow" d="M0-6l6 6-6 6-6-6z"/><path class="mark-solid" d="M0-6v12l-6-6z"/>',
};
