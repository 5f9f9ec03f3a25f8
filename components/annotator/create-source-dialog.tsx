'use client';

import { useState } from 'react';
import { Field } from '#components/form/field.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { nameKey } from '#lib/domain/name-key.ts';
import { SOURCE_KINDS } from '#lib/domain/source.ts';
import { useAnnotator, useDesk } from './annotator-context.tsx';
import type { ApiProblem } from './api-client.ts';
import styles from './desk-dialog.module.css';
import { DeskDialog, DialogWays } from './desk-dialog.tsx';
import { DialogProblem } from './dialog-problem.tsx';
import { guessSourceKind } from './guess-source-kind.ts';
import { createSource, type LinkPlace } from './name-things.ts';

interface SourceDialogProps {
  readonly place: LinkPlace;
  readonly name: string;
  readonly onClose: () => void;
}

/** Makes a source of words of the text: name and likely kind stand there, Enter saves. */
export function CreateSourceDialog({ place, name: firstName, onClose }: SourceDialogProps) {
  const desk = useDesk();
  const [name, setName] = useState(firstName);
  const [kind, setKind] = useState(() => guessSourceKind(firstName));
  const [country, setCountry] = useState('');
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const words = useAnnotator(
    ({ claims }) => claims.find(({ id }) => id === place.claimId)?.attribution[place.linkIndex]?.name ?? '',
  );

  async function save(event: React.FormEvent) {
    event.preventDefault();
    // The words of the text stay a name of the source, so that they are known the next time.
    const aliases = words === '' || nameKey(words) === nameKey(name) ? [] : [words];
    const created = await createSource(desk, place, { name, kind, country: country || null, aliases });
    if (created.ok) onClose();
    else setProblem(created.failure);
  }

  return (
    <DeskDialog title="New source" onClose={onClose}>
      <form className={styles.form} onSubmit={save} noValidate>
        <DialogProblem problem={problem} />
        <Field
          id="new-source-name"
          name="name"
          label="Name"
          hint="As it should stand on every page."
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <SelectField
          id="new-source-kind"
          name="kind"
          label="Kind"
          options={SOURCE_KINDS.map((value) => ({ value, label: value }))}
          value={kind}
          onChange={({ target }) => setKind(SOURCE_KINDS.find((each) => each === target.value) ?? kind)}
        />
        <Field
          id="new-source-country"
          name="country"
          label="Country"
          hint="Two letters, such as PS or US; may stay empty."
          value={country}
          maxLength={2}
          onChange={({ target }) => setCountry(target.value.toUpperCase())}
        />
        <DialogWays onCancel={onClose}>
          <SubmitButton>Save the source</SubmitButton>
        </DialogWays>
      </form>
    </DeskDialog>
  );
}
