'use client';

import { useCallback, useMemo } from 'react';
import type { ClaimRecord, ClaimTarget } from '#lib/domain/claim-record.ts';
import type { StatisticRecord } from '#lib/domain/statistic-record.ts';
import { useAnnotator, useDesk } from './annotator-context.tsx';
import { type Choice, ChoiceField } from './choice-field.tsx';
import { chooseStatistic } from './name-things.ts';
import { couldHold, rankStatistics } from './propose-statistic.ts';

interface StatisticFieldProps {
  readonly claim: ClaimRecord;
  readonly target: ClaimTarget | null;
  readonly takesFocus?: boolean;
}

/** Which statistic a claim belongs to: the article's topic first, all others by search, a new one, or none. */
export function StatisticField({ claim, target, takesFocus = false }: StatisticFieldProps) {
  const desk = useDesk();
  const known = useAnnotator((state) => state.names.statistics);
  const ranked = useMemo(
    () => rankStatistics(claim, known).map(({ statistic }) => statistic),
    [claim, known],
  );
  const find = useCallback(
    async (query: string, signal: AbortSignal) => {
      const { topicId } = desk.store.getState().article;
      const answer = await desk.api.findStatistics(query, topicId, signal);
      if (!answer.ok) return [];
      desk.store.dispatch({ kind: 'names_learned', names: { statistics: answer.value.statistics } });
      return answer.value.statistics.filter((statistic) => couldHold(claim, statistic)).map(toChoice);
    },
    [desk, claim],
  );
  const offered = useMemo(() => [...ranked.map(toChoice), UNTRACKED], [ranked]);
  const chosenStatistic =
    target?.kind === 'statistic' ? known.find(({ id }) => id === target.statisticId) : undefined;
  const chosen =
    target?.kind === 'untracked'
      ? UNTRACKED
      : chosenStatistic === undefined
        ? null
        : toChoice(chosenStatistic);
  return (
    <ChoiceField
      id={`statistic-${claim.id}`}
      label="Statistic"
      hint={
        claim.kind === 'absence'
          ? 'The tracked quantity that no figure is given for.'
          : 'The tracked quantity this figure is a value of.'
      }
      chosen={chosen}
      offered={offered}
      find={find}
      create={{
        label: (query) => (query === '' ? 'New statistic from this claim …' : `New statistic “${query}” …`),
        act: (name) =>
          desk.store.dispatch({
            kind: 'dialog_opened',
            dialog: { kind: 'statistic', claimId: claim.id, name },
          }),
      }}
      onChoose={({ id }) => {
        const { statistics } = desk.store.getState().names;
        void chooseStatistic(desk, claim.id, statistics.find((statistic) => statistic.id === id) ?? null);
      }}
      takesFocus={takesFocus}
    />
  );
}

const UNTRACKED: Choice = { id: 'untracked', label: 'Untracked', detail: 'shown on its article only' };

function toChoice({ id, name, aliases, topicName, definition }: StatisticRecord): Choice {
  const detail = `${topicName} · ${definition.unit}, ${definition.temporality}`;
  return { id, label: name, detail, alsoNamed: aliases };
}
