'use client';

import { Field } from '#components/form/field.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import { MEASURES } from '#lib/domain/figure.ts';
import { type StatisticDefinition, TEMPORALITIES } from '#lib/domain/statistic.ts';
import styles from './desk-dialog.module.css';
import { UnitField } from './unit-field.tsx';

interface DefinitionFieldsProps {
  readonly definition: StatisticDefinition;
  readonly onChange: (changes: Partial<StatisticDefinition>) => void;
}

/** What a statistic counts, by which claims are compared. */
export function DefinitionFields({ definition, onChange }: DefinitionFieldsProps) {
  const { counted, scope, place, unit, temporality, measure, per, start } = definition;
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
      {measure === 'rate' ? (
        <Field
          id="new-statistic-per"
          name="per"
          label="Per"
          placeholder="100,000 people"
          value={per ?? ''}
          onChange={({ target }) => onChange({ per: orNull(target.value) })}
        />
      ) : null}
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

const TEMPORALITY_WORDS = {
  cumulative: 'adds up from a first day',
  point: 'holds at a moment',
  period: 'covers a period',
} as const;
