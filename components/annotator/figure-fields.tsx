'use client';

import { Field } from '#components/form/field.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import type { FieldProblem } from '#lib/domain/failure.ts';
import { MEASURES, MODALITIES } from '#lib/domain/figure.ts';
import { AsOfField } from './as-of-field.tsx';
import styles from './claim-editor.module.css';
import type { ClaimForm } from './claim-form.ts';
import { UnitField } from './unit-field.tsx';
import { ValueField } from './value-field.tsx';

/** The fields that only a figure has: its value, what it counts, its kind and its date. */
export function FigureFields({ claimId, form, problemOf, onChange: change }: FigureFieldsProps) {
  const idOf = (field: string) => `${field}-${claimId}`;
  return (
    <>
      <ValueField id={idOf('figure')} form={form} problem={problemOf('figure')} onChange={change} />
      <Field
        id={idOf('counts')}
        name="counts"
        label="What is counted"
        value={form.counts}
        onChange={(event) => change({ counts: event.target.value })}
      />
      <div className={styles.row}>
        <UnitField id={idOf('unit')} unit={form.unit} onChange={(unit) => change({ unit })} />
        <SelectField
          id={idOf('measure')}
          name="measure"
          label="Kind of value"
          options={MEASURES.map((value) => ({ value, label: value }))}
          value={form.measure}
          onChange={({ target }) =>
            change({ measure: MEASURES.find((each) => each === target.value) ?? form.measure })
          }
        />
        <SelectField
          id={idOf('modality')}
          name="modality"
          label="Said as"
          options={MODALITIES.map((value) => ({ value, label: value }))}
          value={form.modality}
          onChange={({ target }) =>
            change({ modality: MODALITIES.find((each) => each === target.value) ?? form.modality })
          }
        />
      </div>
      {form.measure === 'amount' || form.moneyYear !== '' ? (
        <Field
          id={idOf('moneyYear')}
          name="moneyYear"
          label="In prices of the year"
          inputMode="numeric"
          hint="Only where the article says so: \u201cin 2015 dollars\u201d."
          problem={problemOf('moneyYear')}
          value={form.moneyYear}
          onChange={(event) => change({ moneyYear: event.target.value })}
        />
      ) : null}
      <AsOfField id={idOf('asOf')} form={form} problem={problemOf('asOf')} onChange={change} />
    </>
  );
}

interface FigureFieldsProps {
  readonly claimId: string;
  readonly form: ClaimForm;
  readonly problemOf: (field: string) => FieldProblem | undefined;
  readonly onChange: (changes: Partial<ClaimForm>) => void;
}
