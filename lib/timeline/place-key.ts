import { figureLines, LABEL_LINE, LABEL_SIZE, type LabelLine, type PlacedLabel } from './place-labels.ts';
import type { SeriesLabel } from './series-label.ts';
import { textWidth, wrapText } from './text-width.ts';

const ROW_GAP = 4;
const WORD_GAP = 8;
const BELOW = 8;

/** Labels as a key above the plot, for charts too narrow for labels beside their lines. */
export function placeKey(labels: readonly SeriesLabel[], width: number) {
  const placed: PlacedLabel[] = [];
  let top = 0;
  for (const [series, label] of labels.entries()) {
    const lines = keyLines(label, width);
    placed.push({ series, lines, top });
    top += lines.length * LABEL_LINE + ROW_GAP;
  }
  return { labels: placed, height: top + BELOW };
}

/** Name and figure on one line where they fit. */
function keyLines(label: SeriesLabel, width: number): readonly LabelLine[] {
  const [figure = ''] = figureLines(label, width, 1);
  const both = textWidth(label.name, LABEL_SIZE) + WORD_GAP + textWidth(figure, LABEL_SIZE);
  if (both <= width) return [{ name: label.name, figure }];
  const name = wrapText(label.name, width, LABEL_SIZE, 2).map((line) => ({ name: line, figure: '' }));
  return [...name, { name: '', figure }];
}
