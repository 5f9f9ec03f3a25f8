import { escapeMarkup } from '#lib/timeline/escape-markup.ts';
import { px } from '#lib/timeline/px.ts';
import type { PictureLook } from './picture-look.ts';
import { layAddress, layText, type TextStyle } from './text-block.ts';
import { heightOfStack, type StackPart, writeStack } from './write-stack.ts';

/** A chart with all that must not get lost on its way into a document, a post or a printed page. */
export interface ChartSheet {
  /** The topic, in small letters above the title. */
  readonly kind: string;
  readonly title: string;
  /** What is seen, in a sentence. */
  readonly caption: string;
  /** What every reader must know before using it; null where there is nothing. */
  readonly caveat: string | null;
  /** Null where nothing can be drawn; `nothing` then says so. */
  readonly chart: { readonly svg: string; readonly width: number; readonly height: number } | null;
  readonly nothing: string;
  /** Whose figures they are. */
  readonly sources: string;
  /** Where it is from, and as of when. */
  readonly origin: string;
  /** Where to look it up. */
  readonly address: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Writes the sheet as one SVG that needs nothing from outside; the width follows the chart's. */
export function writeChartSheet(sheet: ChartSheet, look: PictureLook): string {
  const { width, height } = sheetSize(sheet);
  const edge = { x: sheet.direction === 'rtl' ? width - EDGE : EDGE, direction: sheet.direction };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" xml:lang="${escapeMarkup(sheet.language)}" aria-labelledby="sheet-title">`,
    `<title id="sheet-title">${escapeMarkup(`${sheet.title}. ${sheet.caption}`)}</title>`,
    `<style>${look.chartStyle}</style>`,
    `<rect width="${width}" height="${height}" fill="${look.colours.paper}"/>`,
    writeStack(partsOf(sheet), edge, EDGE, look),
    '</svg>',
  ].join('');
}

/** The size of a sheet in px. */
export function sheetSize(sheet: ChartSheet): { readonly width: number; readonly height: number } {
  return {
    width: widthOf(sheet) + 2 * EDGE,
    height: Math.ceil(heightOfStack(partsOf(sheet))) + 2 * EDGE,
  };
}

function widthOf({ chart }: ChartSheet): number {
  return chart?.width ?? WIDTH_WITHOUT_CHART;
}

/** Around everything, in px. */
const EDGE = 24;
const WIDTH_WITHOUT_CHART = 480;

const KIND: TextStyle = { face: 'label', size: 13, line: 20, ink: 'ink2' };
const TITLE: TextStyle = { face: 'text', size: 26, line: 34, weight: 600, ink: 'ink' };
const CAPTION: TextStyle = { face: 'label', size: 15, line: 22, ink: 'ink2' };
const CAVEAT: TextStyle = { face: 'text', size: 15, line: 22, isItalic: true, ink: 'ink' };
const NOTHING: TextStyle = { face: 'text', size: 17, line: 27, ink: 'ink' };
const SOURCE: TextStyle = { face: 'label', size: 13, line: 19, ink: 'ink2' };
const ORIGIN: TextStyle = { face: 'label', size: 13, line: 19, weight: 600, ink: 'ink' };

function partsOf(sheet: ChartSheet): readonly StackPart[] {
  const width = widthOf(sheet);
  const text = (words: string, style: TextStyle, mostLines: number, gap: number): StackPart => ({
    kind: 'text',
    block: layText(words, style, width, mostLines),
    gap,
  });
  return [
    text(sheet.kind, KIND, 1, 0),
    text(sheet.title, TITLE, 3, 2),
    text(sheet.caption, CAPTION, 4, 8),
    // A caveat is never cut short: a picture that drops half of it misleads.
    text(sheet.caveat ?? '', CAVEAT, Number.POSITIVE_INFINITY, 8),
    sheet.chart === null ? text(sheet.nothing, NOTHING, 3, 20) : drawing(sheet.chart),
    hairline(width),
    text(sheet.sources, SOURCE, 4, 10),
    text(sheet.origin, ORIGIN, 3, 4),
    { kind: 'text', block: layAddress(sheet.address, SOURCE, width), gap: 0 },
  ];
}

function drawing({ svg, width, height }: NonNullable<ChartSheet['chart']>): StackPart {
  return {
    kind: 'drawing',
    height,
    gap: 20,
    write: (top) =>
      `<svg x="${EDGE}" y="${px(top)}" width="${width}" height="${px(height)}" overflow="visible">${svg}</svg>`,
  };
}

function hairline(width: number): StackPart {
  return {
    kind: 'drawing',
    height: 1,
    gap: 16,
    write: (top, { colours }) => `<path d="M${EDGE} ${px(top)}h${width}" stroke="${colours.hairline}"/>`,
  };
}
