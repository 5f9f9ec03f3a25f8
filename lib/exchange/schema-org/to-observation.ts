import type { Observation, PropertyValue } from 'schema-dts';
import type { AsOf } from '#lib/domain/as-of.ts';
import type { Decimal } from '#lib/domain/figure.ts';
import type { ReportedClaim, ReportedFigure } from '#lib/domain/reported-claim.ts';
import { addressOf } from '#lib/format/address.ts';
import { claimValueInWords } from '#lib/format/claim-value-in-words.ts';
import { type SchemaSetting, urlAt } from './setting.ts';

/**
 * The figure of a claim as an observation. Only an exact number is a `value`; what is open has the one bound it has,
 * and what is about, nearly, or in words alone has no number: schema.org has no word for it, and a number without it
 * would be another claim. The words stand in `name` for all of them.
 */
export function toObservation(claim: ReportedClaim, setting: SchemaSetting): Observation | null {
  const { figure, statistic } = claim;
  if (figure === null || figure.unit === null) return null;
  return {
    '@type': 'Observation',
    name: claimValueInWords(claim, setting.words),
    ...boundsOf(figure),
    unitText: figure.unit.iso4217 ?? figure.unit.labelPlural,
    additionalProperty: propertiesOf(figure),
    ...(statistic === null
      ? {}
      : {
          variableMeasured: {
            '@type': 'StatisticalVariable',
            '@id': `${urlAt(setting, addressOf(setting.words.locale, 'statistics', statistic.slug))}#variable`,
            name: statistic.name,
          },
        }),
    ...observedOn(claim.asOf),
  };
}

function boundsOf({ qualifier, vague, low, high }: ReportedFigure) {
  if (vague !== null) return {};
  switch (qualifier) {
    case 'exact':
      return low === null ? {} : { value: numberOf(low) };
    case 'about':
    case 'nearly':
      return {};
    case 'at_least':
    case 'more_than':
    case 'at_most':
    case 'less_than':
    case 'range':
      return {
        ...(low === null ? {} : { minValue: numberOf(low) }),
        ...(high === null ? {} : { maxValue: numberOf(high) }),
      };
  }
}

/** A number that would lose digits stays text. */
function numberOf(decimal: Decimal): number | `${number}` {
  const number = Number(decimal);
  // A decimal is digits, which is what the type of a number in words says.
  return String(number) === decimal ? number : (decimal as `${number}`);
}

function propertiesOf({ qualifier, modality, verbatim, counts }: ReportedFigure): PropertyValue[] {
  const properties = { qualifier, modality, verbatim, counts };
  return Object.entries(properties)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ({ '@type': 'PropertyValue', name, value }));
}

/** "On or before" publication is no date of observation. */
function observedOn(asOf: AsOf | null) {
  return asOf === null || asOf.basis === 'published' ? {} : { observationDate: asOf.date };
}
