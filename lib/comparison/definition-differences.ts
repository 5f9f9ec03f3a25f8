import type { StatisticDefinition } from '#lib/domain/statistic.ts';
import type { UnitLabel } from '#lib/domain/unit.ts';
import { dateInWords } from '#lib/format/format-date.ts';
import type { Names } from './comparability.ts';

/** A definition as pages have it, its unit with its words. */
export type WordedDefinition = Omit<StatisticDefinition, 'unit'> & { readonly unit: UnitLabel };

/** Why two statistics shown together may not be weighed against each other: each field that differs, in a sentence. */
export function listDefinitionDifferences(
  first: WordedDefinition,
  second: WordedDefinition,
  names: Names,
): readonly string[] {
  return FIELDS.flatMap(({ field, say }) => {
    const [a, b] = [say(first), say(second)];
    return a === b ? [] : [`The ${field} differs: ${names[0]} ${a}, ${names[1]} ${b}.`];
  });
}

const FIELDS: readonly { readonly field: string; readonly say: (definition: WordedDefinition) => string }[] =
  [
    {
      field: 'scope',
      say: ({ scope }) => (scope === null ? 'has no scope of its own' : `is limited to ${scope}`),
    },
    { field: 'place', say: ({ place }) => (place === null ? 'names no place' : `is for ${place}`) },
    {
      field: 'unit',
      say: ({ unit, per }) => `is in ${unit.labelPlural}${per === null ? '' : ` per ${per}`}`,
    },
    { field: 'base', say: ({ base }) => (base === null ? 'has no base' : `is of ${base}`) },
    { field: 'way it runs', say: ({ temporality }) => TEMPORALITIES[temporality] },
    {
      field: 'start',
      say: ({ start }) => (start === null ? 'has no start' : `counts from ${dateInWords(start)}`),
    },
  ];

const TEMPORALITIES: Readonly<Record<StatisticDefinition['temporality'], string>> = {
  cumulative: 'is a running total',
  point: 'is the state at a moment',
  period: 'runs over a period',
};
