import type { ReportedClaim, ReportedFigure } from '#lib/domain/reported-claim.ts';
import { branchesOf, jointNames } from '#lib/format/format-attribution.ts';
import { asOfInWords } from '#lib/format/format-date.ts';
import { type FigureWords, figureInWords } from '#lib/format/format-figure.ts';
import { compareDecimals } from './compare-decimals.ts';
import { departuresInWords } from './departures-in-words.ts';

/** What two reports of one thing may differ in, the weightiest first. */
const REPORT_PARTS = [
  'figure',
  'words',
  'qualifier',
  'modality',
  'counts',
  'scope',
  'source',
  'asOf',
] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

/** A part in which two reports differ, as each of them says it; null where one says nothing of it. */
export interface PartDifference {
  readonly part: ReportPart;
  readonly first: string | null;
  readonly second: string | null;
}

/** Every part in which two reports differ; the words of a value only where the value is the same. */
export function compareReports(first: ReportedClaim, second: ReportedClaim): readonly PartDifference[] {
  return REPORT_PARTS.flatMap((part) => {
    if (ALIKE[part](first, second)) return [];
    return [{ part, first: SAY[part](first), second: SAY[part](second) }];
  });
}

/** Whether two figures state the same number in the same unit, whatever their qualifiers make of it. */
export function statesSameValue(first: ReportedClaim, second: ReportedClaim): boolean {
  const [a, b] = [first.figure, second.figure];
  if (a === null || b === null || a.unit?.code !== b.unit?.code) return false;
  if ((a.vague === null) !== (b.vague === null)) return false;
  const isSame = (x: string | null, y: string | null) =>
    x !== null && y !== null && compareDecimals(x, y) === 0;
  return isSame(a.low ?? a.high, b.low ?? b.high) && isSame(a.high ?? a.low, b.high ?? b.low);
}

type Alike = (first: ReportedClaim, second: ReportedClaim) => boolean;
type Say = (claim: ReportedClaim) => string | null;

const SAY: Readonly<Record<ReportPart, Say>> = {
  figure: ({ figure }) => figureOf(figure),
  words: ({ figure }) => figure?.verbatim ?? null,
  qualifier: ({ figure }) => emptyToNull(wordsOf(figure)?.qualifier),
  modality: ({ figure }) => emptyToNull(wordsOf(figure)?.modality),
  counts: ({ figure }) => emptyToNull(figure?.counts),
  scope: ({ departureKey }) => departuresInWords(departureKey),
  source: sourceOf,
  asOf: ({ asOf }) => (asOf === null || asOf.basis === 'published' ? null : asOfInWords(asOf)),
};

const isSaidAlike =
  (part: ReportPart): Alike =>
  (first, second) =>
    SAY[part](first)?.toLowerCase() === SAY[part](second)?.toLowerCase();

const ALIKE: Readonly<Record<ReportPart, Alike>> = {
  figure: (first, second) =>
    first.figure === null || second.figure === null
      ? first.figure === second.figure
      : statesSameValue(first, second),
  words: (first, second) => !statesSameValue(first, second) || isSaidAlike('words')(first, second),
  qualifier: isSaidAlike('qualifier'),
  modality: isSaidAlike('modality'),
  // Where one says nothing of it, it leans on its headline or heading: that is no difference.
  counts: (first, second) =>
    SAY.counts(first) === null || SAY.counts(second) === null || isSaidAlike('counts')(first, second),
  scope: isSaidAlike('scope'),
  source: (first, second) =>
    (first.originKey !== '' && first.originKey === second.originKey) || isSaidAlike('source')(first, second),
  asOf: isSaidAlike('asOf'),
};

function wordsOf(figure: ReportedFigure | null): FigureWords | null {
  if (figure === null || figure.unit === null) return null;
  return figureInWords(figure, figure.unit);
}

function figureOf(figure: ReportedFigure | null): string | null {
  const words = wordsOf(figure);
  return words === null
    ? (figure?.verbatim ?? null)
    : `${words.qualifier} ${words.numeral ?? words.vague}`.trim();
}

/** The origins under the names this record uses; null where the article names nobody. */
function sourceOf({ attribution }: ReportedClaim): string | null {
  const origins = branchesOf(attribution).flatMap((branch) => branch.at(-1) ?? []);
  return origins.length === 0 ? null : jointNames(origins.map((link) => link.target?.name ?? link.name));
}

function emptyToNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}
