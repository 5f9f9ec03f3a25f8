import type { SeriesLabel } from './series-label.ts';
import { textWidth, wrapText } from './text-width.ts';

/** A label set beside the plot. */
export interface PlacedLabel {
  readonly series: number;
  readonly lines: readonly LabelLine[];
  /** Top of the label; its lines follow at `LABEL_LINE` px. */
  readonly top: number;
}

/** A line of a label: the name in ink, the figure in the second ink; either may be empty. */
export interface LabelLine {
  readonly name: string;
  readonly figure: string;
}

/** A series that wants its label near the height of its last mark. */
export interface LabelWish {
  readonly series: number;
  readonly label: SeriesLabel;
  readonly y: number;
}

export const LABEL_SIZE = 13;
export const LABEL_LINE = 16;
const LABEL_GAP = 6;

type LabelForm = { readonly nameLines: number; readonly figureLines: number };
const SHORTEST = { nameLines: 1, figureLines: 0 } as const;
/** From the fullest form to the shortest: names in three lines with figure and day, ..., names alone. */
const FORMS: readonly LabelForm[] = [
  { nameLines: 3, figureLines: 2 },
  { nameLines: 2, figureLines: 2 },
  { nameLines: 1, figureLines: 2 },
  { nameLines: 1, figureLines: 1 },
  SHORTEST,
];

type Room = { readonly top: number; readonly bottom: number; readonly width: number };

/** Labels as near to their lines as they can stand without touching, each in the fullest form there is room for. */
export function placeLabels(wishes: readonly LabelWish[], room: Room): readonly PlacedLabel[] {
  const drafts = wishes.map((wish) => draftOf(wish, 0, room.width));
  for (;;) {
    const tallest = tallestOf(drafts);
    if (heightOf(drafts) <= room.bottom - room.top || tallest === null) break;
    const { wish, form } = tallest;
    drafts[drafts.indexOf(tallest)] = draftOf(wish, form + 1, room.width);
  }
  return spread(drafts, room);
}

interface Draft {
  readonly wish: LabelWish;
  /** Index in FORMS. */
  readonly form: number;
  readonly lines: readonly LabelLine[];
}

function draftOf(wish: LabelWish, form: number, width: number): Draft {
  return { wish, form, lines: linesOf(wish.label, FORMS[form] ?? SHORTEST, width) };
}

/** The label to shorten next; null where all are as short as they go. */
function tallestOf(drafts: readonly Draft[]): Draft | null {
  let tallest: Draft | null = null;
  for (const draft of drafts) {
    if (draft.form >= FORMS.length - 1) continue;
    if (tallest === null || draft.lines.length > tallest.lines.length) tallest = draft;
  }
  return tallest;
}

function linesOf(label: SeriesLabel, form: LabelForm, width: number): readonly LabelLine[] {
  return [
    ...wrapText(label.name, width, LABEL_SIZE, form.nameLines).map((line) => ({ name: line, figure: '' })),
    ...figureLines(label, width, form.figureLines).map((line) => ({ name: '', figure: line })),
  ];
}

/** Figure and day on one line or two; where there is no room for the day, it is left out before the figure is cut. */
export function figureLines(label: SeriesLabel, width: number, mostLines: number): readonly string[] {
  if (label.figure === '' || mostLines === 0) return [];
  const both = label.day === '' ? label.figure : `${label.figure}, ${label.day}`;
  if (mostLines > 1 || textWidth(both, LABEL_SIZE) <= width)
    return wrapText(both, width, LABEL_SIZE, mostLines);
  return wrapText(label.figure, width, LABEL_SIZE, 1);
}

function heightOf(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, draft) => sum + blockHeight(draft) + LABEL_GAP, -LABEL_GAP);
}

function blockHeight(draft: Draft): number {
  return draft.lines.length * LABEL_LINE;
}

/** Down from the top, each below the one before; then up from the bottom where they ran out of room. */
function spread(drafts: readonly Draft[], room: Room): readonly PlacedLabel[] {
  const ordered = drafts.toSorted((a, b) => a.wish.y - b.wish.y || a.wish.series - b.wish.series);
  const tops: number[] = [];
  let free = room.top;
  for (const draft of ordered) {
    // The first line, the name, stands at the height of the mark.
    const top = Math.max(draft.wish.y - LABEL_LINE / 2, free);
    tops.push(top);
    free = top + blockHeight(draft) + LABEL_GAP;
  }
  let floor = room.bottom;
  return ordered
    .map((draft, index) => ({ draft, top: tops[index] ?? room.top }))
    .reverse()
    .map(({ draft, top }) => {
      const raised = Math.min(top, floor - blockHeight(draft));
      floor = raised - LABEL_GAP;
      return { series: draft.wish.series, lines: draft.lines, top: raised };
    })
    .reverse();
}
