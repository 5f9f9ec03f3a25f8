import type { ClaimDepartures } from '#lib/domain/claim-record.ts';
import { MODALITIES, type Modality } from '#lib/domain/figure.ts';

/** How one claim departs from its statistic's definition: nothing here means "as defined". */
export interface Departures extends ClaimDepartures {
  readonly modality: Modality;
  /** Year whose prices an amount is in. */
  readonly moneyYear: number | null;
}

/**
 * Reads back the key of lib/domain/claim-keys.ts, which is stored with every claim.
 * Nothing else writes such keys, so one that cannot be read is our own mistake.
 */
export function readDepartureKey(key: string): Departures {
  const parts = key === '' ? [] : key.split(';');
  const modality = fieldOf(parts, 'modality=') ?? 'reported';
  const isKnown = parts.every((part) => /^(?:(?:[+-]|modality=|place=|start=).|prices=\d{4}$)/.test(part));
  if (!isKnown || !isModality(modality)) throw new Error(`Not a departure key: ${JSON.stringify(key)}`);
  return {
    modality,
    scopeIncludes: codesOf(parts, '+'),
    scopeExcludes: codesOf(parts, '-'),
    place: fieldOf(parts, 'place='),
    start: fieldOf(parts, 'start='),
    moneyYear: yearOf(fieldOf(parts, 'prices=')),
  };
}

function yearOf(field: string | null): number | null {
  return field === null ? null : Number(field);
}

function codesOf(parts: readonly string[], sign: '+' | '-'): readonly string[] {
  return parts.filter((part) => part.startsWith(sign)).map((part) => decodeURIComponent(part.slice(1)));
}

function fieldOf(parts: readonly string[], field: string): string | null {
  const part = parts.find((one) => one.startsWith(field));
  return part === undefined ? null : decodeURIComponent(part.slice(field.length));
}

function isModality(text: string): text is Modality {
  return MODALITIES.some((modality) => modality === text);
}
