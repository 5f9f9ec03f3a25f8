import { type LineGap, TextLines } from './text-lines.ts';

/**
 * The words of an element as plain text: paragraphs apart by a blank line, headings and list items on lines
 * of their own, a table row on one line with tabs between its cells.
 */
export function elementToText(root: Node): string {
  const lines = new TextLines();
  // An explicit stack: pages nest deeper than the call stack allows.
  const open: Step[] = [{ kind: 'enter', node: root, isInCell: false, follows: false }];
  for (let step = open.pop(); step; step = open.pop()) {
    if (step.kind === 'leave') lines.breakLine(step.gap);
    else open.push(...enterNode(step, lines));
  }
  return lines.toText();
}

// `follows`: a cell that another stands before in its row.
type Step =
  | { readonly kind: 'enter'; readonly node: Node; readonly isInCell: boolean; readonly follows: boolean }
  | { readonly kind: 'leave'; readonly gap: LineGap };

function enterNode(
  { node, isInCell, follows }: Extract<Step, { kind: 'enter' }>,
  lines: TextLines,
): readonly Step[] {
  const name = node.nodeName.toUpperCase();
  if (name === '#TEXT') {
    addText(node, lines);
    return [];
  }
  if (name.startsWith('#') || SKIPPED.has(name)) return [];
  const isCell = CELLS.has(name) && isShort(node);
  if (follows) lines.nextCell();
  const gap = isInCell ? 'none' : (GAPS.get(name) ?? 'none');
  if (gap !== 'none') lines.breakLine(gap);
  // A paragraph or a line break within a cell is a blank: the row stays on its line.
  else if (isInCell && GAPS.has(name)) lines.addWords(' ');
  let cells = 0;
  const children = [...node.childNodes]
    .map((child) => {
      const follows = CELLS.has(child.nodeName.toUpperCase()) && cells++ > 0;
      return { kind: 'enter', node: child, isInCell: isInCell || isCell, follows } as const;
    })
    .reverse();
  return gap === 'none' ? children : [{ kind: 'leave', gap }, ...children];
}

// Pages laid out by tables hold whole articles in a cell; those keep their paragraphs.
const LONGEST_CELL = 200;

function isShort({ textContent }: Node): boolean {
  return (textContent ?? '').length <= LONGEST_CELL;
}

function addText(node: Node, lines: TextLines): void {
  const words = node.textContent ?? '';
  const isPreformatted = node.parentNode?.nodeName.toUpperCase() === 'PRE';
  if (isPreformatted) lines.addLines(words);
  else lines.addWords(words);
}

/** Never words of the article, whatever they hold. */
const SKIPPED = new Set([
  ...['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'TITLE', 'SVG', 'MATH', 'IFRAME', 'OBJECT', 'EMBED'],
  ...['CANVAS', 'VIDEO', 'AUDIO', 'BUTTON', 'SELECT', 'TEXTAREA', 'INPUT', 'DIALOG', 'DATALIST', 'METER'],
]);

const BLANK_LINE_AROUND = [
  ...[
    'P',
    'H1',
    'H2',
    'H3',
    'H4',
    'H5',
    'H6',
    'UL',
    'OL',
    'DL',
    'TABLE',
    'BLOCKQUOTE',
    'FIGURE',
    'FIGCAPTION',
  ],
  ...[
    'PRE',
    'HR',
    'SECTION',
    'ARTICLE',
    'ASIDE',
    'HEADER',
    'FOOTER',
    'MAIN',
    'NAV',
    'FORM',
    'DETAILS',
    'DIV',
  ],
] as const;
const OWN_LINE = ['LI', 'DT', 'DD', 'TR', 'CAPTION', 'SUMMARY', 'BR', 'ADDRESS', 'OPTION'] as const;
const CELLS: ReadonlySet<string> = new Set(['TD', 'TH']);

const GAPS: ReadonlyMap<string, LineGap> = new Map<string, LineGap>([
  ...BLANK_LINE_AROUND.map((name) => [name, 'blank'] as const),
  ...OWN_LINE.map((name) => [name, 'line'] as const),
]);
