import { addDecimals } from '#lib/comparison/add-decimals.ts';
import { agrees } from '#lib/comparison/agrees.ts';
import { agreesWith, type RoundingSpan, spanOfRounding } from '#lib/comparison/agrees-with.ts';
import { reachOf } from '#lib/comparison/reach.ts';
import { type Decimal, QUALIFIERS, type Qualifier } from '#lib/domain/figure.ts';
import type { FigurePhrase } from '#lib/reading/parse-figure-phrase.ts';

/** Which other figures may be the one that is sought, put differently. */
export interface AgreeingFigures {
  /** Numbers that are a rounding of the sought one, by the qualifier they must be printed with. */
  readonly printed: readonly { readonly qualifier: Qualifier; readonly numbers: readonly Decimal[] }[];
  /** A number that a range must hold; null where none is sought. */
  readonly held: Decimal | null;
  /** Exact numbers that the sought figure rounds lie between these; null where it rounds nothing. */
  readonly exact: RoundingSpan<Decimal> | null;
}

/**
 * By the rules of lib/comparison. An exact 31,988 agrees with "at least 31,000", "nearly 32,000" and a plain 32,000,
 * and not with "at least 300", which it does not contradict but which nobody would say of it. "At least 7,000" agrees
 * with 7,000 however else it is qualified, and with the exact numbers it rounds. Vague words agree with nothing.
 */
export function agreeingFigures(figure: FigurePhrase): AgreeingFigures | null {
  const { qualifier, low, high, vague } = figure;
  if (vague !== null) return null;
  if (qualifier === 'range') return { printed: [], held: null, exact: spanOfRounding(figure) };
  const number = low ?? high;
  if (number === null) return null;
  if (qualifier === 'exact') {
    return { printed: roundingsOf(figure, number), held: number, exact: unsaidRounding(figure) };
  }
  const others = QUALIFIERS.filter((other) => other !== qualifier && other !== 'range');
  const printed = others.map((other) => ({ qualifier: other, numbers: [number] }));
  return { printed, held: null, exact: spanOfRounding(figure) };
}

/** A plain 32,000 may be a rounding nobody owned up to: of all from 31,500 to 32,500. */
function unsaidRounding(figure: FigurePhrase): AgreeingFigures['exact'] {
  const { kind, low, high } = reachOf({ ...figure, unit: figure.unit ?? '' });
  if (kind !== 'rounded' || low === null || high === null) return null;
  return { low, high, holdsLow: true, holdsHigh: true };
}

function roundingsOf(figure: FigurePhrase, number: Decimal): AgreeingFigures['printed'] {
  const candidates = candidatesOf(number);
  return QUALIFIERS.filter((qualifier) => qualifier !== 'range')
    .map((qualifier) => ({
      qualifier,
      numbers: candidates.filter((printed) => mayStandFor(qualifier, printed, figure, number)),
    }))
    .filter(({ numbers }) => numbers.length > 0);
}

function mayStandFor(qualifier: Qualifier, printed: Decimal, sought: FigurePhrase, number: Decimal): boolean {
  if (qualifier !== 'exact') return agreesWith({ qualifier, low: printed, high: printed }, number);
  if (printed === number) return false;
  const compared = (value: Decimal, verbatim: string) => ({
    verbatim,
    qualifier: 'exact' as const,
    low: value,
    high: value,
    vague: null,
    unit: sought.unit ?? '',
  });
  return agrees(compared(printed, printed), compared(number, sought.verbatim)).agrees;
}

/** The number cut and raised at each of its digits: 31,980 and 31,990, 31,900 and 32,000, 31,000, 30,000 and 40,000. */
function candidatesOf(number: Decimal): readonly Decimal[] {
  const sign = number.startsWith('-') ? '-' : '';
  const [whole = '0', fraction = ''] = number.slice(sign.length).split('.');
  const found = new Set<Decimal>([number]);
  for (let places = fraction.length - 1; places >= 0; places--) {
    const cut = places === 0 ? whole : `${whole}.${fraction.slice(0, places)}`;
    const step = places === 0 ? '1' : `0.${'0'.repeat(places - 1)}1`;
    for (const rounding of [cut, addDecimals(cut, step)]) found.add(`${sign}${rounding}`);
  }
  for (let zeros = 1; zeros < whole.length; zeros++) {
    const cut = `${whole.slice(0, -zeros)}${'0'.repeat(zeros)}`;
    for (const rounding of [cut, addDecimals(cut, `1${'0'.repeat(zeros)}`)]) found.add(`${sign}${rounding}`);
  }
  return [...found];
}
