'use client';

import { Field } from '#components/form/field.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import { MEASURES, type Measure } from '#lib/domain/figure.ts';
import { type StatisticDefinition, TEMPORALITIES } from '#lib/domain/statistic.ts';
import styles from './desk-dialog.module.css';
import { UnitField } from './unit-field.tsx';

interface DefinitionFieldsProps {
  readonly definition: StatisticDefinition;
  readonly onChange: (changes: Partial<StatisticDefinition>) => void;
}

/** What a statistic counts, by which claims are compared. */
export function DefinitionFields({ definition, onChange }: DefinitionFieldsProps) {
  const { counted, scope, place, unit, temporality, measure, start } = definition;
  const relative = RELATIVE_TO[measure];
  const orNull = (words: string) => (words === '' ? null : words);
  return (
    <>
      <Field
        id="new-statistic-counted"
        name="counted"
        label="What is counted"
        value={counted}
        onChange={({ target }) => onChange({ counted: target.value })}
      />
      <div className={styles.row}>
        <UnitField id="new-statistic-unit" unit={unit} onChange={(code) => onChange({ unit: code })} />
        <Field
          id="new-statistic-place"
          name="place"
          label="Place"
          value={place ?? ''}
          onChange={({ target }) => onChange({ place: orNull(target.value) })}
        />
      </div>
      <div className={styles.row}>
        <SelectField
          id="new-statistic-temporality"
          name="temporality"
          label="Over time"
          options={TEMPORALITIES.map((value) => ({ value, label: TEMPORALITY_WORDS[value] }))}
          value={temporality}
          onChange={({ target }) =>
            onChange({ temporality: TEMPORALITIES.find((each) => each === target.value) ?? temporality })
          }
        />
        <SelectField
          id="new-statistic-measure"
          name="measure"
          label="Kind of value"
          options={MEASURES.map((value) => ({ value, label: value }))}
          value={measure}
          onChange={({ target }) =>
            onChange({ measure: MEASURES.find((each) => each === target.value) ?? measure })
          }
        />
      </div>
      {temporality === 'cumulative' ? (
        <Field
          id="new-statistic-start"
          name="start"
          type="date"
          label="Counted since"
          value={start ?? ''}
          onChange={({ target }) => onChange({ start: orNull(target.value) })}
        />
      ) : null}
      {relative === undefined ? null : (
        <Field
          id={`new-statistic-${relative.field}`}
          name={relative.field}
          label={relative.label}
          placeholder={relative.placeholder}
          value={definition[relative.field] ?? ''}
          onChange={({ target }) => onChange({ [relative.field]: orNull(target.value) })}
        />
      )}
      <Field
        id="new-statistic-scope"
        name="scope"
        label="Scope"
        hint="Who is included and who is not; may stay empty."
        value={scope ?? ''}
        onChange={({ target }) => onChange({ scope: orNull(target.value) })}
      />
    </>
  );
}

interface RelativeField {
  readonly field: 'per' | 'base' | 'comparedTo';
  readonly label: string;
  readonly placeholder: string;
}

/** What a value of this kind says nothing without. */
const RELATIVE_TO: Readonly<Partial<Record<Measure, RelativeField>>> = {
  rate: { field: 'per', label: 'Per', placeholder: '100,000 people' },
  ratio: { field: 'per', label: 'Per', placeholder: '1 teacher' },
  share: { field: 'base', label: 'Share of', placeholder: 'all people killed' },
  index: { field: 'base', label: 'Base', placeholder: '2015 = 100' },
  change: { field: 'comparedTo', label: 'Compared to', placeholder: 'the same month a year before' },
};

const TEMPORALITY_WORDS = {
  cumulative: 'adds up from a first day',
  point: 'holds at a moment',
  period: 'covers a period',
} as const;
