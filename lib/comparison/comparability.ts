import { dateInWords } from '#lib/format/format-date.ts';
import { type Departures, readDepartureKey } from './departures.ts';

/** What two claims of one statistic are compared by. Two statistics are never compared by their claims. */
export interface Comparable {
  /** Canonical key of the coded departures and modality, '' where the claim follows the definition. */
  readonly departures: string;
  /** Code of the unit. */
  readonly unit: string;
}

/** A field that keeps two claims from being joined or weighed against each other, in a reader's sentence. */
export interface Difference {
  readonly field: DifferingField;
  readonly sentence: string;
}

export const DIFFERING_FIELDS = ['scope', 'place', 'start', 'modality', 'unit', 'prices'] as const;
export type DifferingField = (typeof DIFFERING_FIELDS)[number];

export type Comparability = { readonly comparable: true } | ({ readonly comparable: false } & Difference);

/** How a sentence calls the two claims. */
export type Names = readonly [first: string, second: string];
const NEUTRAL_NAMES: Names = ['one figure', 'the other'];

/** Whether two claims of a statistic may be joined by a line or weighed; if not, the field that differs most. */
export function compareComparability(
  first: Comparable,
  second: Comparable,
  names: Names = NEUTRAL_NAMES,
): Comparability {
  const [difference] = listDifferences(first, second, names);
  return difference ? { comparable: false, ...difference } : { comparable: true };
}

/** Equal for exactly those claims of a statistic that may be compared. */
export function comparabilityKey({ unit, departures }: Comparable): string {
  return departures === '' ? unit : `${unit} ${departures}`;
}

/** Every field that differs, the weightiest first: what is counted, where, since when, how it is meant, in what. */
export function listDifferences(
  first: Comparable,
  second: Comparable,
  names: Names = NEUTRAL_NAMES,
): readonly Difference[] {
  if (comparabilityKey(first) === comparabilityKey(second)) return [];
  const [a, b] = [readDepartureKey(first.departures), readDepartureKey(second.departures)];
  const say = (field: DifferingField, inWords: (departures: Departures) => string) => ({
    field,
    sentence: sentenceOf(field, inWords(a), inWords(b), names),
  });
  return [
    isEqualScope(a, b) ? null : say('scope', scopeInWords),
    a.place === b.place ? null : say('place', placeInWords),
    a.start === b.start ? null : say('start', startInWords),
    a.modality === b.modality ? null : say('modality', modalityInWords),
    first.unit === second.unit ? null : unitDifference(first.unit, second.unit, names),
    a.moneyYear === b.moneyYear ? null : say('prices', pricesInWords),
  ].filter((found) => found !== null);
}

const FIELD_WORDS: Readonly<Record<DifferingField, string>> = {
  scope: 'What is counted differs',
  place: 'The place differs',
  start: 'The start of the count differs',
  modality: 'The kind of statement differs',
  unit: 'The unit differs',
  prices: 'The prices differ',
};

function sentenceOf(field: DifferingField, a: string, b: string, names: Names): string {
  return `${FIELD_WORDS[field]}: ${names[0]} ${a}, ${names[1]} ${b}.`;
}

function isEqualScope(a: Departures, b: Departures): boolean {
  return (
    a.scopeIncludes.join('\0') === b.scopeIncludes.join('\0') &&
    a.scopeExcludes.join('\0') === b.scopeExcludes.join('\0')
  );
}

function unitDifference(a: string, b: string, names: Names): Difference {
  return { field: 'unit', sentence: sentenceOf('unit', `is in ${a}`, `is in ${b}`, names) };
}

export function scopeInWords({ scopeIncludes, scopeExcludes }: Departures): string {
  const included = scopeIncludes.length === 0 ? [] : [`also counts ${listOf(scopeIncludes)}`];
  const excluded = scopeExcludes.length === 0 ? [] : [`leaves out ${listOf(scopeExcludes)}`];
  const said = [...included, ...excluded];
  return said.length === 0 ? 'counts as the definition says' : said.join(' and ');
}

export function placeInWords({ place }: Departures): string {
  return place === null ? 'is for the place of the definition' : `is for ${place}`;
}

export function startInWords({ start }: Departures): string {
  return start === null ? 'counts from the start in the definition' : `counts from ${dateInWords(start)}`;
}

export function pricesInWords({ moneyYear }: Departures): string {
  return moneyYear === null ? 'is in the prices of its day' : `is in prices of ${moneyYear}`;
}

function modalityInWords({ modality }: Departures): string {
  switch (modality) {
    case 'target':
      return 'is a target';
    case 'hypothetical':
      return 'is hypothetical';
    default:
      return `is ${modality}`;
  }
}

function listOf(codes: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format([...codes].sort().map(codeInWords));
}

/** Codes are the plain words with hyphens: "unidentified-dead". */
function codeInWords(code: string): string {
  return code.replaceAll(/[-_]/g, ' ');
}
