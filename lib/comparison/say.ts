import type { UnitLabel } from '#lib/domain/unit.ts';
import { NOBODY_NAMED } from '#lib/format/format-attribution.ts';
import { dateInWords } from '#lib/format/format-date.ts';
import { figureInWords } from '#lib/format/format-figure.ts';
import { isolateName } from '#lib/format/isolate-name.ts';
import { claimDateInWords } from '#lib/timeline/claim-date.ts';
import { reachInWords } from './agrees.ts';
import { type ComparedClaim, isAttributed, type Weighed } from './review.ts';

/** The value as reported, with its unit: "at least 7,000 people". */
export function valueInWords({ claim }: Pick<Weighed, 'claim'>, unit: UnitLabel): string {
  const { verbatim, qualifier, low, high, vague } = claim;
  const figure = {
    verbatim,
    qualifier,
    low,
    high,
    best: null,
    vague,
    counts: '',
    modality: 'reported',
  } as const;
  return figureInWords(figure, unit).short;
}

/** Where it was printed: "Sample Wire, 22 March 2024". */
export function printedIn({ claim: { outletName, publishedOn } }: Pick<Weighed, 'claim'>): string {
  const day = publishedOn === null ? 'date not known' : dateInWords(publishedOn);
  return `${isolateName(outletName)}, ${day}`;
}

/** "31,988 people (Sample Wire, 22 March 2024)". */
export function valueAndPlace(figure: Pick<Weighed, 'claim'>, unit: UnitLabel): string {
  return `${valueInWords(figure, unit)} (${printedIn(figure)})`;
}

/** The date it speaks of: "21 March 2024", "on or before 22 March 2024". */
export function dateOf({ claim }: { readonly claim: ComparedClaim }): string {
  return claimDateInWords(claim);
}

/** "for 21 March 2024", "for the week of 18 to 24 March 2024", "on or before 22 March 2024". */
export function forDate(figure: { readonly claim: ComparedClaim }): string {
  const date = dateOf(figure);
  if (figure.claim.asOfBasis === 'published') return date;
  return `for ${figure.claim.asOfPrecision === 'week' ? 'the ' : ''}${date}`;
}

/** The number and its unit, whatever stood before it. */
export function bareValueInWords({ claim }: Pick<Weighed, 'claim'>, unit: UnitLabel): string {
  const number = claim.low ?? claim.high;
  return valueInWords({ claim: { ...claim, qualifier: 'exact', low: number, high: number } }, unit);
}

export function originOf({ claim }: Pick<Weighed, 'claim'>): string {
  return isolateName(claim.originName);
}

/** Who says it, or that nobody is named. */
export function whoSays(figure: Weighed): string {
  return isAttributed(figure) ? originOf(figure) : NOBODY_NAMED;
}

/** How rounded numbers were read, where any was: "About 1,200 is read to the nearest 100 and ...". Empty otherwise. */
export function roundingInWords(figures: readonly Weighed[]): string {
  const said = figures
    .filter(({ reach }) => reach.kind === 'rounded')
    .map(({ claim, reach }) => reachInWords(claim, reach));
  const [first] = said;
  if (first === undefined) return '';
  const sentence = [...new Set(said)].slice(0, 2).join('; ');
  return ` ${capitalised(sentence)}.`;
}

// Making a formatter costs a hundred times what using it does.
const LIST = new Intl.ListFormat('en-GB');
const INTEGER = new Intl.NumberFormat('en');

/** Fit to begin a sentence. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Names as a list, the rest of a long one as a number. */
export function listInWords(parts: readonly string[], most = 4): string {
  const shown =
    parts.length <= most ? parts : [...parts.slice(0, most - 1), `${parts.length - most + 1} more`];
  return LIST.format(shown);
}

/** " 2 more outlets do the same."; empty for none. */
export function alsoInWords(others: number): string {
  if (others === 0) return '';
  return ` ${countInWords(others, 'more outlet does', 'more outlets do')} the same.`;
}

/** "1 more date", "12 more dates"; the caller says what of. */
export function countInWords(count: number, one: string, many: string): string {
  return `${INTEGER.format(count)} ${count === 1 ? one : many}`;
}
