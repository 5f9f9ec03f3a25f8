'use client';

import { useCallback, useMemo } from 'react';
import type { ClaimRecord, ClaimTarget } from '#lib/domain/claim-record.ts';
import type { PropositionRecord } from '#lib/domain/proposition-record.ts';
import type { Stance } from '#lib/domain/stance.ts';
import { useAnnotator, useDesk } from './annotator-context.tsx';
import { type Choice, ChoiceField } from './choice-field.tsx';
import { chooseProposition } from './name-things.ts';

interface PropositionFieldProps {
  readonly claim: ClaimRecord;
  readonly target: ClaimTarget | null;
  /** How the claim stands to whatever is chosen. */
  readonly stance: Stance;
}

/** Which proposition a statement speaks to: the article's topic first, all others by search, a new one, or none. */
export function PropositionField({ claim, target, stance }: PropositionFieldProps) {
  const desk = useDesk();
  const known = useAnnotator((state) => state.names.propositions);
  const find = useCallback(
    async (query: string, signal: AbortSignal) => {
      const { topicId } = desk.store.getState().article;
      const answer = await desk.api.findPropositions(query, topicId, signal);
      if (!answer.ok) return [];
      const { propositions } = answer.value;
      desk.store.dispatch({ kind: 'names_learned', names: { propositions } });
      return propositions.map(toChoice);
    },
    [desk],
  );
  const offered = useMemo(() => [...known.map(toChoice), UNTRACKED], [known]);
  return (
    <ChoiceField
      id={`proposition-${claim.id}`}
      label="Proposition"
      hint="The tracked statement that these words speak to."
      chosen={findChosen(target, known)}
      offered={offered}
      find={find}
      create={{
        label: (query) => (query === '' ? 'New proposition …' : `New proposition “${query}” …`),
        act: (statement) =>
          desk.store.dispatch({
            kind: 'dialog_opened',
            dialog: { kind: 'proposition', claimId: claim.id, statement, stance },
          }),
      }}
      onChoose={({ id }) => {
        const { propositions } = desk.store.getState().names;
        const chosen = propositions.find((proposition) => proposition.id === id) ?? null;
        void chooseProposition(desk, claim.id, chosen, stance);
      }}
    />
  );
}

const UNTRACKED: Choice = { id: 'untracked', label: 'Untracked', detail: 'shown on its article only' };

function findChosen(target: ClaimTarget | null, known: readonly PropositionRecord[]): Choice | null {
  if (target?.kind === 'untracked') return UNTRACKED;
  if (target?.kind !== 'proposition') return null;
  const proposition = known.find(({ id }) => id === target.propositionId);
  return proposition === undefined ? null : toChoice(proposition);
}

function toChoice({ id, statement, topicName }: PropositionRecord): Choice {
  return { id, label: statement, detail: topicName };
}
