'use client';

import { useState } from 'react';
import { Field } from '#components/form/field.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import type { ClaimFigure, ClaimRecord } from '#lib/domain/claim-record.ts';
import { useAnnotator, useDesk } from './annotator-context.tsx';
import { sayProblem } from './annotator-desk.ts';
import { KeyButton } from './key-button.tsx';
import { LinkField } from './link-field.tsx';
import styles from './missing-part-field.module.css';
import { parseAsOfPhrase } from './parse-as-of-phrase.ts';
import { QuietButton } from './quiet-button.tsx';
import { openEditor } from './run-command.ts';
import { savePart } from './save-claim.ts';
import { StatementFields } from './statement-fields.tsx';
import { StatisticField } from './statistic-field.tsx';
import { UnitField } from './unit-field.tsx';

interface PartProps {
  readonly claim: ClaimRecord;
  /** The part asked for: "statistic", "proposition", "unit", "counts", "asOf" or "source-2". */
  readonly field: string;
}

/** Asks an accepted claim for the one part it lacks next; each answer is saved at once. */
export function MissingPartField({ claim, field }: PartProps) {
  const desk = useDesk();
  const leave = () => desk.store.dispatch({ kind: 'editor_closed' });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is what the button Later does
    <div
      className={styles.part}
      key={field}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) leave();
      }}
    >
      <MissingField claim={claim} field={field} />
      <div className={styles.ways}>
        <QuietButton onClick={leave}>
          Later <kbd>Esc</kbd>
        </QuietButton>
        <KeyButton command="edit" onClick={() => openEditor(desk, claim.id)}>
          All fields
        </KeyButton>
      </div>
    </div>
  );
}

function MissingField({ claim, field }: PartProps) {
  const desk = useDesk();
  const linkIndex = /^source-(\d+)$/.exec(field)?.[1];
  const link = linkIndex === undefined ? undefined : claim.attribution[Number(linkIndex)];
  if (link !== undefined) {
    const place = { claimId: claim.id, linkIndex: Number(linkIndex) };
    return <LinkField key={field} place={place} link={link} label={`Who is “${link.name}”?`} takesFocus />;
  }
  if (field === 'statistic') return <StatisticField claim={claim} target={claim.target} takesFocus />;
  if (field === 'proposition') return <StatementFields claim={claim} target={claim.target} takesFocus />;
  if (field === 'unit' && claim.figure !== null) {
    const { figure } = claim;
    return (
      <UnitField
        id={`unit-${claim.id}`}
        unit={figure.unit}
        onChange={(unit) => void savePart(desk, claim.id, { figure: { ...figure, unit } })}
        takesFocus
      />
    );
  }
  return <MissingWords claim={claim} field={field} />;
}

/** A part that is typed: what is counted, or the date. */
function MissingWords({ claim, field }: PartProps) {
  const desk = useDesk();
  const publishedOn = useAnnotator((state) => state.article.publishedOn);
  const isDate = field === 'asOf';
  const [words, setWords] = useState(isDate ? '' : (claim.figure?.counts ?? ''));

  function save(event: React.FormEvent) {
    event.preventDefault();
    if (!isDate && claim.figure !== null) {
      const figure: ClaimFigure = { ...claim.figure, counts: words.trim() };
      return void savePart(desk, claim.id, { figure });
    }
    const asOf = parseAsOfPhrase(words, publishedOn);
    if (!asOf.ok) return sayProblem(desk, { detail: asOf.failure, fields: [] });
    void savePart(desk, claim.id, { asOf: asOf.value });
  }

  return (
    <form className={styles.words} onSubmit={save}>
      <Field
        id={`${field}-${claim.id}`}
        name={field}
        label={isDate ? 'The date it speaks of' : 'What is counted'}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        autoFocus
      />
      <SubmitButton>Save</SubmitButton>
    </form>
  );
}
