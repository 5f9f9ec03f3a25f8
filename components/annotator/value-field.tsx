'use client';

import { Field } from '#components/form/field.tsx';
import type { FieldProblem } from '#lib/domain/failure.ts';
import { parseFigurePhrase } from '#lib/reading/parse-figure-phrase.ts';
import styles from './claim-editor.module.css';
import type { ClaimForm } from './claim-form.ts';

interface ValueFieldProps {
  readonly id: string;
  readonly form: ClaimForm;
  readonly problem: FieldProblem | undefined;
  readonly onChange: (changes: Partial<ClaimForm>) => void;
}

/** Value and qualifier as one phrase, understood while it is typed; a unit it names is taken over. */
export function ValueField({ id, form, problem, onChange }: ValueFieldProps) {
  function change(value: string) {
    const parsed = parseFigurePhrase(value);
    const unit = parsed.ok ? (parsed.value.unit ?? form.unit) : form.unit;
    onChange({ value, unit });
  }
  return (
    <div>
      <Field
        id={id}
        name="figure"
        label="Value"
        placeholder="at least 7,000"
        value={form.value}
        problem={problem}
        onChange={(event) => change(event.target.value)}
      />
      <p className={styles.understood} aria-live="polite">
        {understood(form.value)}
      </p>
    </div>
  );
}

/** How the phrase is read: "at least; from 7000". Nothing while it is not understood: the field says why. */
function understood(value: string): string {
  const parsed = parseFigurePhrase(value);
  if (!parsed.ok) return '';
  const { qualifier, low, high, vague } = parsed.value;
  const bounds = low === high ? (low ?? '') : `${low ?? 'open'} to ${high ?? 'open'}`;
  const words = `Understood: ${qualifier.replace('_', ' ')}, ${bounds}`;
  return vague === null ? words : `${words}; the words “${vague}” are kept`;
}
