import type { SeriesLabel } from './series-label.ts';
import { wrapText } from './text-width.ts';

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

/** From the fullest form to the shortest: names in two lines with their figure, ..., names alone. */
const FORMS = [
  { nameLines: 3, figureLines: 2 },
  { nameLines: 2, figureLines: 1 },
  { nameLines: 1, figureLines: 1 },
  { nameLines: 1, figureLines: 0 },
] as const;

type Room = { readonly top: number; readonly bottom: number; readonly width: number };

/** Labels as near to their lines as they can stand without touching, in the fullest form that has room for all. */
export function placeLabels(wishes: readonly LabelWish[], room: Room): readonly PlacedLabel[] {
  const drafts = FORMS.map((form) =>
    wishes.map((wish) => ({ wish, lines: linesOf(wish.label, form, room.width) })),
  );
  const fitting = drafts.find((draft) => heightOf(draft) <= room.bottom - room.top) ?? drafts.at(-1) ?? [];
  return spread(fitting, room);
}

type Draft = { readonly wish: LabelWish; readonly lines: readonly LabelLine[] };

function linesOf(label: SeriesLabel, form: (typeof FORMS)[number], width: number): readonly LabelLine[] {
  const name = wrapText(label.name, width, LABEL_SIZE, form.nameLines);
  const figure =
    label.figure === '' || form.figureLines === 0
      ? []
      : wrapText(label.figure, width, LABEL_SIZE, form.figureLines);
  return [
    ...name.map((line) => ({ name: line, figure: '' })),
    ...figure.map((line) => ({ name: '', figure: line })),
  ];
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
