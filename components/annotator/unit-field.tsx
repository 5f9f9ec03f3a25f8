'use client';

import { useMemo } from 'react';
import type { UnitLabel } from '#lib/domain/unit.ts';
import { useAnnotator } from './annotator-context.tsx';
import { type Choice, ChoiceField } from './choice-field.tsx';

interface UnitFieldProps {
  readonly id: string;
  readonly unit: string | null;
  readonly onChange: (code: string) => void;
  readonly takesFocus?: boolean;
}

/** The unit of a value, from the list of units. */
export function UnitField({ id, unit, onChange, takesFocus = false }: UnitFieldProps) {
  const units = useAnnotator((state) => state.names.units);
  const offered = useMemo(() => units.map(toChoice), [units]);
  return (
    <ChoiceField
      id={id}
      label="Unit"
      chosen={offered.find((choice) => choice.id === unit) ?? null}
      offered={offered}
      onChoose={(choice) => onChange(choice.id)}
      takesFocus={takesFocus}
    />
  );
}

function toChoice({ code, labelPlural, kind }: UnitLabel): Choice {
  return { id: code, label: labelPlural, detail: code === labelPlural ? kind : `${code}, ${kind}` };
}
