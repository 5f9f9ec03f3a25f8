import { escapeMarkup } from '#lib/timeline/escape-markup.ts';
import { px } from '#lib/timeline/px.ts';
import type { PictureLook } from './picture-look.ts';
import { layText, type TextEdge, type TextStyle } from './text-block.ts';
import { heightOfStack, type StackPart, writeStack } from './write-stack.ts';

/** What a shared link shows: figures as reported, each with whose it is and as of when. */
export interface ShareCard {
  /** The topic, or what kind of record it is. */
  readonly kind: string;
  /** What is counted, where several figures stand under it; null where the one figure says it. */
  readonly title: string | null;
  readonly figures: readonly ShareFigure[];
  /** What must be known before any of it is used; null where there is nothing. */
  readonly note: string | null;
  /** How many figures there are beyond those shown, in words. */
  readonly moreInWords: (count: number) => string;
  readonly site: string;
  readonly address: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

export interface ShareFigure {
  /** "at least 7,000", "“hundreds”". */
  readonly value: string;
  /** Vague words are set in italics, as everywhere. */
  readonly isVague: boolean;
  readonly isRetracted: boolean;
  /** What is counted; empty where the title says it. */
  readonly counts: string;
  /** "Gaza Ministry of Health, as of 21 March 2024". */
  readonly attribution: string;
  /** "reported by CNN, 22 March 2024"; empty where there is no room for it. */
  readonly report: string;
}

/** The size networks ask for; some cut a little off the edges. */
export const SHARE_CARD = { width: 1200, height: 630 } as const;

const EDGE = 64;
const INNER = SHARE_CARD.width - 2 * EDGE;
/** Where the foot begins: nothing else may reach it. */
const FOOT = SHARE_CARD.height - 92;

const KIND: TextStyle = { face: 'label', size: 26, line: 36, ink: 'ink2' };
const TITLE: TextStyle = { face: 'text', size: 46, line: 56, weight: 600, ink: 'ink' };
const COUNTS: TextStyle = { face: 'text', size: 40, line: 50, ink: 'ink' };
const ATTRIBUTION: TextStyle = { face: 'label', size: 30, line: 40, ink: 'ink' };
const REPORT: TextStyle = { face: 'label', size: 26, line: 36, ink: 'ink2' };
const NOTE: TextStyle = { face: 'text', size: 24, line: 32, isItalic: true, ink: 'ink' };
const SITE: TextStyle = { face: 'label', size: 24, line: 34, weight: 600, ink: 'ink' };

/** Writes the card as one SVG of SHARE_CARD's size. */
export function writeShareCard(card: ShareCard, look: PictureLook): string {
  const { width, height } = SHARE_CARD;
  const edge = { x: card.direction === 'rtl' ? width - EDGE : EDGE, direction: card.direction };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${escapeMarkup(card.language)}">`,
    `<rect width="${width}" height="${height}" fill="${look.colours.paper}"/>`,
    writeBody(card, edge, look),
    `<path d="M${EDGE} ${px(FOOT)}h${INNER}" stroke="${look.colours.hairline}" stroke-width="2"/>`,
    writeFoot(card, edge, look),
    '</svg>',
  ].join('');
}

/** As many figures as fit above the foot, with the note in any case: a number must not leave it behind. */
function writeBody(card: ShareCard, edge: TextEdge, look: PictureLook): string {
  const most = Math.min(card.figures.length, MOST_FIGURES);
  let shown = most;
  while (shown > 1 && TOP + heightOfStack(bodyOf(card, shown)) > FOOT - 12) shown -= 1;
  return writeStack(bodyOf(card, shown), edge, TOP, look);
}

const TOP = EDGE - 12;
// Three figures are read at a glance; more would have to be small.
const MOST_FIGURES = 3;

function bodyOf(card: ShareCard, shown: number): readonly StackPart[] {
  const isAlone = card.title === null;
  const rest = card.figures.length - shown;
  return [
    text(card.kind, KIND, 1, 0),
    text(card.title ?? '', TITLE, 2, 8),
    ...card.figures.slice(0, shown).flatMap((figure) => figureParts(figure, isAlone)),
    text(rest > 0 ? card.moreInWords(rest) : '', REPORT, 1, 10),
    text(card.note ?? '', NOTE, 2, 16),
  ];
}

function figureParts(figure: ShareFigure, isAlone: boolean): readonly StackPart[] {
  return [
    text(figure.value, valueStyle(figure, isAlone), isAlone ? 2 : 1, isAlone ? 16 : 14),
    text(figure.counts, COUNTS, 2, 0),
    text(figure.attribution, ATTRIBUTION, isAlone ? 2 : 1, isAlone ? 18 : 0),
    text(figure.report, REPORT, 1, 2),
  ];
}

/** A long range is set smaller, rather than broken. */
function valueStyle({ value, isVague, isRetracted }: ShareFigure, isAlone: boolean): TextStyle {
  const size = isAlone ? (value.length > 22 ? 64 : 92) : 46;
  return {
    face: 'text',
    size,
    line: size * 1.15,
    weight: isVague ? 400 : 600,
    isItalic: isVague,
    ink: isRetracted ? 'ink2' : 'ink',
  };
}

function writeFoot({ site, address }: ShareCard, edge: TextEdge, look: PictureLook): string {
  const parts = [text(site, SITE, 1, 0), text(address, REPORT, 1, -4)];
  return writeStack(parts, edge, FOOT + 12, look);
}

function text(words: string, style: TextStyle, mostLines: number, gap: number): StackPart {
  return { kind: 'text', block: layText(words, style, INNER, mostLines), gap };
}
