'use client';

import { useEffect, useMemo, useRef } from 'react';
import { Field } from '#components/form/field.tsx';
import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import { useAnnotator, useDesk } from './annotator-context.tsx';
import { AsOfField } from './as-of-field.tsx';
import { ChainField } from './chain-field.tsx';
import styles from './claim-editor.module.css';
import { type ClaimForm, fromClaimForm, toClaimForm } from './claim-form.ts';
import { ClaimQuoteView } from './claim-quote.tsx';
import { FigureFields } from './figure-fields.tsx';
import { KeyButton } from './key-button.tsx';
import { QuietButton } from './quiet-button.tsx';
import { dropForm, saveForm, typeIntoForm } from './save-claim.ts';
import { StatementFields } from './statement-fields.tsx';
import { StatisticField } from './statistic-field.tsx';

/** A claim as fields: the value as one phrase, dates as they are spoken, the chain and what it is tied to by search. */
export function ClaimEditor({ claim }: { readonly claim: ClaimRecord }) {
  const desk = useDesk();
  const unsaved = useAnnotator((state) => state.unsaved[claim.id] ?? null);
  const publishedOn = useAnnotator((state) => state.article.publishedOn);
  const form = useMemo(() => unsaved?.form ?? toClaimForm(claim), [unsaved, claim]);
  const problems = useMemo(() => {
    const edit = fromClaimForm(form, claim, publishedOn);
    return edit.ok ? [] : edit.failure;
  }, [form, claim, publishedOn]);
  const problemOf = (field: string) => problems.find((problem) => problem.field === field);
  const change = (changes: Partial<ClaimForm>) => typeIntoForm(desk, claim.id, { ...form, ...changes });
  const idOf = (field: string) => `${field}-${claim.id}`;
  const editor = useFirstFieldFocus();

  return (
    <form
      ref={editor}
      className={styles.editor}
      aria-label="Edit the claim"
      onSubmit={(event) => {
        event.preventDefault();
        void saveForm(desk, claim.id);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) desk.store.dispatch({ kind: 'editor_closed' });
      }}
    >
      <ClaimQuoteView claim={claim} />
      {claim.kind === 'figure' ? (
        <FigureFields claimId={claim.id} form={form} problemOf={problemOf} onChange={change} />
      ) : null}
      {claim.kind === 'statement' ? <StatementFields claim={claim} target={form.target} /> : null}
      {claim.kind === 'absence' ? (
        <AsOfField id={idOf('asOf')} form={form} problem={problemOf('asOf')} onChange={change} />
      ) : null}
      <div className={styles.row}>
        {claim.kind === 'figure' ? (
          <Field
            id={idOf('since')}
            name="since"
            label="Counted since"
            placeholder="7 October 2023"
            value={form.since}
            problem={problemOf('since')}
            onChange={(event) => change({ since: event.target.value })}
          />
        ) : null}
        <Field
          id={idOf('saidOn')}
          name="saidOn"
          label="Said on"
          placeholder="21 March 2024"
          value={form.saidOn}
          problem={problemOf('saidOn')}
          onChange={(event) => change({ saidOn: event.target.value })}
        />
      </div>
      <ChainField
        claimId={claim.id}
        attribution={form.attribution}
        onChange={(attribution) => change({ attribution })}
      />
      {claim.kind === 'statement' ? null : <StatisticField claim={claim} target={form.target} />}
      <Field
        id={idOf('note')}
        name="note"
        label="Note for readers"
        value={form.note}
        onChange={(event) => change({ note: event.target.value })}
      />
      <div className={styles.ways}>
        <KeyButton
          command="saveAndGoOn"
          className={styles.save}
          onClick={() => void saveForm(desk, claim.id)}
        >
          {claim.status === 'suggested' ? 'Save and accept' : 'Save'}
        </KeyButton>
        <QuietButton onClick={() => desk.store.dispatch({ kind: 'editor_closed' })}>
          Close <kbd>Esc</kbd>
        </QuietButton>
        {unsaved === null ? null : (
          <QuietButton onClick={() => dropForm(desk, claim.id)}>Discard changes</QuietButton>
        )}
      </div>
    </form>
  );
}

function useFirstFieldFocus() {
  const editor = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const field = editor.current?.querySelector<HTMLInputElement | HTMLSelectElement>('input, select');
    field?.focus();
    if (field instanceof HTMLInputElement) field.select();
    editor.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return editor;
}
