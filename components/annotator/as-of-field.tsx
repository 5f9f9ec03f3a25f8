'use client';

import { Field } from '#components/form/field.tsx';
import type { FieldProblem } from '#lib/domain/failure.ts';
import { asOfInWords, dateInWords } from '#lib/format/format-date.ts';
import { useAnnotator } from './annotator-context.tsx';
import styles from './claim-editor.module.css';
import type { ClaimForm } from './claim-form.ts';
import { parseAsOfPhrase } from './parse-as-of-phrase.ts';
import { QuietButton } from './quiet-button.tsx';

interface AsOfFieldProps {
  readonly id: string;
  readonly form: ClaimForm;
  readonly problem: FieldProblem | undefined;
  readonly onChange: (changes: Partial<ClaimForm>) => void;
}

/** The date a figure speaks of, as precise as the text; where the text gives none, "on or before" publication. */
export function AsOfField({ id, form, problem, onChange }: AsOfFieldProps) {
  const publishedOn = useAnnotator((state) => state.article.publishedOn);
  const parsed = form.asOf.trim() === '' ? null : parseAsOfPhrase(form.asOf, publishedOn);
  return (
    <div>
      <Field
        id={id}
        name="asOf"
        label="As of"
        placeholder="21 March 2024, 2024-03, Thursday"
        value={form.asOf}
        problem={problem}
        onChange={(event) => onChange({ asOf: event.target.value })}
      />
      <p className={styles.understood} aria-live="polite">
        {parsed?.ok ? `Understood: ${asOfInWords(parsed.value)}, to the ${parsed.value.precision}` : ''}
      </p>
      {publishedOn === null ? null : (
        <QuietButton onClick={() => onChange({ asOf: `on or before ${dateInWords(publishedOn)}` })}>
          The text gives none: on or before {dateInWords(publishedOn)}
        </QuietButton>
      )}
    </div>
  );
}
