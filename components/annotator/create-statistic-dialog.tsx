'use client';

import { useState } from 'react';
import { AreaField } from '#components/form/area-field.tsx';
import { Field } from '#components/form/field.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import type { StatisticDefinition } from '#lib/domain/statistic.ts';
import { useAnnotator, useDesk } from './annotator-context.tsx';
import type { ApiProblem } from './api-client.ts';
import { DefinitionFields } from './definition-fields.tsx';
import styles from './desk-dialog.module.css';
import { DeskDialog, DialogWays } from './desk-dialog.tsx';
import { DialogProblem } from './dialog-problem.tsx';
import { createStatistic } from './name-things.ts';
import { prefillStatistic } from './prefill-statistic.ts';
import { TopicField } from './topic-field.tsx';

interface StatisticDialogProps {
  readonly claimId: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Defines a statistic from the figure at hand: all fields stand there already, Enter saves. */
export function CreateStatisticDialog({ claimId, name: typedName, onClose }: StatisticDialogProps) {
  const desk = useDesk();
  const claim = useAnnotator(({ claims }) => claims.find(({ id }) => id === claimId) ?? null);
  const articleTopicId = useAnnotator(({ article }) => article.topicId);
  const [topicId, setTopicId] = useState(articleTopicId);
  const [draft, setDraft] = useState(() => {
    const { article, names } = desk.store.getState();
    const topic = names.topics.find(({ id }) => id === article.topicId) ?? null;
    const prefilled = claim === null ? null : prefillStatistic(claim, topic);
    return prefilled === null
      ? null
      : { ...prefilled, name: typedName || prefilled.name, caveat: null as string | null };
  });
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  if (draft === null) return null;

  async function save(event: React.FormEvent) {
    event.preventDefault();
    if (draft === null) return;
    if (topicId === null) return setProblem(NO_TOPIC);
    const created = await createStatistic(desk, claimId, { topicId, ...draft });
    if (created.ok) onClose();
    else setProblem(created.failure);
  }

  const changeDefinition = (changes: Partial<StatisticDefinition>) =>
    setDraft({ ...draft, definition: { ...draft.definition, ...changes } });
  return (
    <DeskDialog title="New statistic" onClose={onClose}>
      <form className={styles.form} onSubmit={save} noValidate>
        <DialogProblem problem={problem} />
        <Field
          id="new-statistic-name"
          name="name"
          label="Name"
          value={draft.name}
          onChange={({ target }) => setDraft({ ...draft, name: target.value })}
        />
        <DefinitionFields definition={draft.definition} onChange={changeDefinition} />
        <AreaField
          id="new-statistic-caveat"
          name="caveat"
          label="Before anybody uses it"
          hint="What readers must know; it stands with every figure, here and on other sites. May stay empty."
          rows={2}
          value={draft.caveat ?? ''}
          onChange={({ target }) => setDraft({ ...draft, caveat: target.value === '' ? null : target.value })}
        />
        <TopicField topicId={topicId} onChange={setTopicId} />
        <DialogWays onCancel={onClose}>
          <SubmitButton>Save the statistic</SubmitButton>
        </DialogWays>
      </form>
    </DeskDialog>
  );
}

const NO_TOPIC: ApiProblem = {
  kind: 'invalid',
  detail: 'The topic is not chosen. Choose the topic the statistic belongs to, or open a new one.',
  fields: [],
  theirs: null,
  revision: null,
  existingId: null,
};
