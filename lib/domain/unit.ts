/** A unit of measure and how it is printed. */
export interface UnitLabel {
  /** Code of the Unit: "people", "percent", "USD". */
  readonly code: string;
  /** "person", "per cent", "US dollar". */
  readonly labelSingular: string;
  /** "people", "per cent", "US dollars". */
  readonly labelPlural: string;
  readonly kind: UnitKind;
  /** ISO 4217 code of money; null for everything else. */
  readonly iso4217: string | null;
}

export const UNIT_KINDS = ['people', 'money', 'share', 'count', 'measure'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];
