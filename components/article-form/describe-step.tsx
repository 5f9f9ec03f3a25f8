'use client';

import { useEffect, useRef } from 'react';
import type { ApiProblem } from '#components/annotator/api-client.ts';
import { QuietButton } from '#components/annotator/quiet-button.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import type { TopicChoice } from '#lib/domain/desk-article.ts';
import type { DescribedArticle } from './article-draft.ts';
import styles from './article-form.module.css';
import { DescriptionFields } from './description-fields.tsx';

interface DescribeStepProps {
  readonly described: DescribedArticle;
  readonly problem: ApiProblem | null;
  readonly isBusy: boolean;
  readonly topics: readonly TopicChoice[];
  readonly outletNames: readonly string[];
  readonly onChange: (described: DescribedArticle) => void;
  readonly onBack: () => void;
  readonly onSave: (described: DescribedArticle) => void;
}

/** Second step: what was found of the article, each field with where it was found, to be corrected. */
export function DescribeStep(props: DescribeStepProps) {
  const { described, problem, isBusy, topics, outletNames, onChange, onBack, onSave } = props;
  const form = useRef<HTMLFormElement>(null);
  // What is missing is asked for first; a complete description only wants to be saved.
  useEffect(() => {
    const inputs = [...(form.current?.querySelectorAll<HTMLInputElement>('input[required]') ?? [])];
    const empty = inputs.find(({ value }) => value === '');
    (empty ?? form.current?.querySelector<HTMLElement>('button[type=submit]'))?.focus();
  }, []);
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave(described);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        onSave(described);
      }}
    >
      {problem === null ? null : (
        <ErrorSummary
          message={problem.fields.length === 0 ? problem.detail : 'The article was not saved yet.'}
          problems={problem.fields}
          controlOf={(field) => `article-${field}`}
        />
      )}
      {described.notes.length === 0 ? null : (
        <ul className={styles.notes}>
          {described.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <div className={styles.columns}>
        <DescriptionFields
          described={described}
          problems={problem?.fields ?? []}
          topics={topics}
          outletNames={outletNames}
          onChange={onChange}
        />
        <section className={styles.found} aria-labelledby="found-heading">
          <h2 id="found-heading">The text as it will be stored</h2>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
          <div className={styles.text} lang={described.language} tabIndex={0}>
            {described.text}
          </div>
        </section>
      </div>
      <div className={styles.ways}>
        <SubmitButton>{isBusy ? 'Saving …' : 'Save and read the figures'}</SubmitButton>
        <kbd>Ctrl Enter</kbd>
        <QuietButton onClick={onBack}>Back to the pasted text</QuietButton>
      </div>
    </form>
  );
}
