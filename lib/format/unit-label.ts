import type { UnitLabel } from '#lib/domain/unit.ts';

/** The unit's own word for an amount: one person, two people, 0.5 tonnes. */
export function unitLabelFor(unit: UnitLabel, isOne: boolean): string {
  return isOne ? unit.labelSingular : unit.labelPlural;
}
