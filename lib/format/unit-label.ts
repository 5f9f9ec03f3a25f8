/** How a unit is printed; the fields of a Unit that wording needs. */
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

/** The unit's own word for an amount: one person, two people, 0.5 tonnes. */
export function unitLabelFor(unit: UnitLabel, isOne: boolean): string {
  return isOne ? unit.labelSingular : unit.labelPlural;
}
