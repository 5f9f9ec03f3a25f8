import type { TextSelection } from './annotator-state.ts';

/**
 * Where the page shows the article's text: every stretch of it is the one text node of an element that says, in
 * `data-start`, at which offset of the text it begins. All else in the pane (buttons, markers) is not text.
 */
const SEGMENT = '[data-start]';

/** The stretch of the text that a selection covers, or null where it covers none of it. */
export function toTextSelection(root: Element, range: Range): TextSelection | null {
  if (!root.contains(range.commonAncestorContainer)) return null;
  const start = offsetOfPoint(root, range.startContainer, range.startOffset, 'after');
  const end = offsetOfPoint(root, range.endContainer, range.endOffset, 'before');
  return start === null || end === null || start >= end ? null : { start, end };
}

/** The offset at a point of the page; a point between stretches counts to the one after or before it. */
export function offsetOfPoint(
  root: Element,
  node: Node,
  offset: number,
  side: 'after' | 'before',
): number | null {
  const segments = listSegments(root);
  const own = segments.find(({ text }) => text === node);
  if (own !== undefined) return own.start + offset;
  const point = document.createRange();
  point.setStart(node, offset);
  if (side === 'after') {
    return segments.find(({ text }) => point.comparePoint(text, 0) >= 0)?.start ?? null;
  }
  const before = segments.findLast(({ text }) => point.comparePoint(text, text.length) <= 0);
  return before === undefined ? null : before.start + before.text.length;
}

/** The range of the page that shows a stretch of the text, or null where the page does not show it. */
export function toRange(root: Element, span: TextSelection): Range | null {
  return toRanges(root, [span])[0] ?? null;
}

/** The same for many stretches at once; those the page does not show are left out. */
export function toRanges(root: Element, spans: readonly TextSelection[]): readonly Range[] {
  const segments = listSegments(root);
  return spans.flatMap(({ start, end }) => {
    const first = segments.find((segment) => start < segment.start + segment.text.length);
    const last = segments.findLast((segment) => end > segment.start);
    if (first === undefined || last === undefined) return [];
    const range = document.createRange();
    range.setStart(first.text, Math.max(0, start - first.start));
    range.setEnd(last.text, Math.min(last.text.length, end - last.start));
    return [range];
  });
}

interface Segment {
  readonly start: number;
  readonly text: Text;
}

function listSegments(root: Element): readonly Segment[] {
  return [...root.querySelectorAll<HTMLElement>(SEGMENT)].flatMap((element) => {
    const text = element.firstChild;
    return text instanceof Text ? [{ start: Number(element.dataset.start), text }] : [];
  });
}
