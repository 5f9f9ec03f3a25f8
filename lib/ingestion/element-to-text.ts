import { type LineGap, TextLines } from './text-lines.ts';

/**
 * The words of an element as plain text: paragraphs apart by a blank line, headings and list items on lines
 * of their own, a table row on one line with tabs between its cells.
 */
export function elementToText(root: Node): string {
  const lines = new TextLines();
  // An explicit stack: pages nest deeper than the call stack allows.
  const open: Step[] = [{ kind: 'enter', node: root }];
  for (let step = open.pop(); step; step = open.pop()) {
    if (step.kind === 'leave') lines.breakLine(step.gap);
    else open.push(...enterNode(step.node, lines));
  }
  return lines.toText();
}

type Step =
  | { readonly kind: 'enter'; readonly node: Node }
  | { readonly kind: 'leave'; readonly gap: LineGap };

function enterNode(node: Node, lines: TextLines): readonly Step[] {
  const name = node.nodeName.toUpperCase();
  if (name === '#TEXT') {
    addText(node, lines);
    return [];
  }
  if (name.startsWith('#') || SKIPPED.has(name)) return [];
  const gap = GAPS.get(name) ?? 'none';
  if (gap !== 'none') lines.breakLine(gap);
  const children = [...node.childNodes].reverse().map((child) => ({ kind: 'enter', node: child }) as const);
  return gap === 'none' ? children : [{ kind: 'leave', gap }, ...children];
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
const OWN_CELL = ['TD', 'TH'] as const;

const GAPS: ReadonlyMap<string, LineGap> = new Map<string, LineGap>([
  ...BLANK_LINE_AROUND.map((name) => [name, 'blank'] as const),
  ...OWN_LINE.map((name) => [name, 'line'] as const),
  ...OWN_CELL.map((name) => [name, 'tab'] as const),
]);
