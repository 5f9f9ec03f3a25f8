import type { Axes } from './lay-axes.ts';

/** A note on the time axis, such as why a series stepped on a day. */
export interface TimelineNote {
  readonly day: string;
  /** A number or letter, by which the note is found below the chart. */
  readonly label: string;
  /** The note in words, for its link's name. */
  readonly words: string;
  readonly href: string;
}

/** Notes that share a spot are one, under the first's label and all their words. */
export interface PlacedNote {
  readonly x: number;
  readonly label: string;
  readonly words: string;
  readonly href: string;
}

// Two labels nearer than this cannot be told apart, nor hit.
const SPOT_WIDTH = 18;

/** Notes at their days; those beyond the days of the claims are left to the list below the chart. */
export function placeNotes(notes: readonly TimelineNote[], axes: Axes): readonly PlacedNote[] {
  const placed: PlacedNote[] = [];
  for (const { day, ...note } of notes.toSorted((a, b) => (a.day < b.day ? -1 : 1))) {
    if (day < axes.firstDay || day > axes.lastDay) continue;
    const x = axes.time.x(day);
    const before = placed.at(-1);
    if (before && x - before.x < SPOT_WIDTH)
      placed[placed.length - 1] = { ...before, words: `${before.words} ${note.words}` };
    else placed.push({ ...note, x });
  }
  return placed;
}
