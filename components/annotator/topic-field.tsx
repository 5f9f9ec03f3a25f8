'use client';

import { useMemo, useState } from 'react';
import { useAnnotator, useDesk } from './annotator-context.tsx';
import { sayProblem } from './annotator-desk.ts';
import { ChoiceField } from './choice-field.tsx';

interface TopicFieldProps {
  readonly topicId: string | null;
  readonly onChange: (topicId: string) => void;
}

/** The topic a new statistic or proposition belongs to: one of those there are, or a new one of the typed words. */
export function TopicField({ topicId, onChange }: TopicFieldProps) {
  const desk = useDesk();
  const topics = useAnnotator((state) => state.names.topics);
  const [isOpening, setOpening] = useState(false);
  const offered = useMemo(() => topics.map(({ id, name }) => ({ id, label: name })), [topics]);

  async function open(name: string) {
    if (name === '' || isOpening) return;
    setOpening(true);
    const answer = await desk.api.createTopic({ name, summary: '' });
    setOpening(false);
    if (!answer.ok) return sayProblem(desk, answer.failure);
    desk.store.dispatch({ kind: 'names_learned', names: { topics: [answer.value.topic] } });
    onChange(answer.value.topic.id);
  }

  return (
    <ChoiceField
      id="new-record-topic"
      label="Topic"
      chosen={offered.find(({ id }) => id === topicId) ?? null}
      offered={offered}
      create={{
        label: (query) => (query === '' ? undefined : `New topic “${query}”`),
        act: (name) => void open(name),
      }}
      onChoose={({ id }) => onChange(id)}
    />
  );
}
