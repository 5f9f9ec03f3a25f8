'use client';

import { useState } from 'react';
import { Field } from '#components/form/field.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import type { Stance } from '#lib/domain/stance.ts';
import { useAnnotator, useDesk } from './annotator-context.tsx';
import type { ApiProblem } from './api-client.ts';
import styles from './desk-dialog.module.css';
import { DeskDialog, DialogWays } from './desk-dialog.tsx';
import { DialogProblem } from './dialog-problem.tsx';
import { createProposition } from './name-things.ts';
import { TopicField } from './topic-field.tsx';

interface PropositionDialogProps {
  readonly claimId: string;
  readonly statement: string;
  readonly stance: Stance;
  readonly onClose: () => void;
}

/** States a proposition in one sentence; the claim at hand is tied to it. */
export function StatePropositionDialog({ claimId, stance, onClose, ...typed }: PropositionDialogProps) {
  const desk = useDesk();
  const articleTopicId = useAnnotator(({ article }) => article.topicId);
  const [topicId, setTopicId] = useState(articleTopicId);
  const [statement, setStatement] = useState(typed.statement);
  const [problem, setProblem] = useState<ApiProblem | null>(null);

  async function save(event: React.FormEvent) {
    event.preventDefault();
    if (topicId === null) return setProblem(NO_TOPIC);
    const created = await createProposition(desk, claimId, { topicId, statement }, stance);
    if (created.ok) onClose();
    else setProblem(created.failure);
  }

  return (
    <DeskDialog title="New proposition" onClose={onClose}>
      <form className={styles.form} onSubmit={save} noValidate>
        <DialogProblem problem={problem} />
        <Field
          id="new-proposition-statement"
          name="statement"
          label="The statement, in one sentence"
          hint="In words of ours that either side could accept; the source’s own stand in the quote."
          value={statement}
          onChange={({ target }) => setStatement(target.value)}
        />
        <TopicField topicId={topicId} onChange={setTopicId} />
        <DialogWays onCancel={onClose}>
          <SubmitButton>Save the proposition</SubmitButton>
        </DialogWays>
      </form>
    </DeskDialog>
  );
}

const NO_TOPIC: ApiProblem = {
  kind: 'invalid',
  detail: 'The topic is not chosen. Choose the topic the proposition belongs to, or open a new one.',
  fields: [],
  theirs: null,
  revision: null,
  existingId: null,
};
