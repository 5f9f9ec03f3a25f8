import { MODALITIES, type Modality } from '#lib/domain/figure.ts';

/** How one claim departs from its statistic's definition, in codes: nothing here means "as defined". */
export interface Departures {
  readonly modality: Modality;
  /** Codes of what it includes beyond the definition: "missing-presumed-dead". */
  readonly scopeIncludes: readonly string[];
  /** Codes of what it leaves out: "unidentified-dead". */
  readonly scopeExcludes: readonly string[];
  /** Code of another place than the definition's; null for the definition's own. */
  readonly place: string | null;
  /** Another first day than the definition's, YYYY-MM-DD; null for the definition's own. */
  readonly start: string | null;
}

/**
 * The departures as one canonical key, stored with the claim (`Claim.departureKey`): claims of a statistic
 * with equal keys may be compared. Empty for a report that follows the definition.
 */
export function departureKeyOf(departures: Departures): string {
  const { modality, scopeIncludes, scopeExcludes, place, start } = departures;
  return [
    modality === 'reported' ? '' : `modality=${modality}`,
    codesPart('includes', scopeIncludes),
    codesPart('excludes', scopeExcludes),
    place === null ? '' : `place=${encodeURIComponent(place)}`,
    start === null ? '' : `start=${start}`,
  ]
    .filter((part) => part !== '')
    .join(';');
}

/** Reads a key back. Only keys made by `departureKeyOf` are ever stored, so anything else is our own mistake. */
export function readDepartureKey(key: string): Departures {
  const parts = new Map(key === '' ? [] : key.split(';').map((part) => splitPart(part, key)));
  const modality = parts.get('modality') ?? 'reported';
  if (!isModality(modality)) throw new Error(`Not a departure key: ${JSON.stringify(key)}`);
  return {
    modality,
    scopeIncludes: codesOf(parts.get('includes')),
    scopeExcludes: codesOf(parts.get('excludes')),
    place: parts.has('place') ? decodeURIComponent(parts.get('place') ?? '') : null,
    start: parts.get('start') ?? null,
  };
}

function codesPart(field: string, codes: readonly string[]): string {
  const sorted = [...new Set(codes)].sort();
  return sorted.length === 0 ? '' : `${field}=${sorted.map(encodeURIComponent).join('+')}`;
}

function splitPart(part: string, key: string): [string, string] {
  const [field, value] = part.split('=');
  if (field === undefined || value === undefined)
    throw new Error(`Not a departure key: ${JSON.stringify(key)}`);
  return [field, value];
}

function codesOf(value: string | undefined): readonly string[] {
  return value === undefined ? [] : value.split('+').map(decodeURIComponent);
}

function isModality(text: string): text is Modality {
  return MODALITIES.some((modality) => modality === text);
}
