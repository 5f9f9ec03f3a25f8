'use client';

import { useCallback, useMemo } from 'react';
import type { ClaimAttribution } from '#lib/domain/claim-record.ts';
import { useAnnotator, useDesk } from './annotator-context.tsx';
import { type Choice, ChoiceField } from './choice-field.tsx';
import { type LinkPlace, settleLink } from './name-things.ts';

interface LinkFieldProps {
  readonly place: LinkPlace;
  readonly link: ClaimAttribution;
  readonly label: string;
  readonly takesFocus?: boolean;
}

/** Who one step of the chain is: a source by any of its names, an outlet, or a new source of these words. */
export function LinkField({ place, link, label, takesFocus = false }: LinkFieldProps) {
  const desk = useDesk();
  const names = useAnnotator((state) => state.names);
  const find = useFindVoices();
  const chosen = useMemo(() => {
    const source = names.sources.find(({ id }) => id === link.sourceId);
    const outlet = names.outlets.find(({ id }) => id === link.outletId);
    const named = source ?? outlet;
    return named === undefined ? null : { id: named.id, label: named.name };
  }, [names, link]);
  const offered = useOffered(link.name, find.local);

  function onChoose({ id }: Choice) {
    const { sources, outlets } = desk.store.getState().names;
    const source = sources.find((each) => each.id === id);
    const outlet = outlets.find((each) => each.id === id);
    if (source !== undefined) void settleLink(desk, place, { kind: 'source', source });
    else if (outlet !== undefined) void settleLink(desk, place, { kind: 'outlet', outlet });
  }

  return (
    <ChoiceField
      id={`source-${place.claimId}-${place.linkIndex}`}
      label={label}
      hint={link.name === '' ? undefined : `In the text: “${link.name}”`}
      chosen={chosen}
      offered={offered}
      find={find.remote}
      create={{
        label: (query) => `New source “${query || link.name}” …`,
        act: (query) =>
          desk.store.dispatch({
            kind: 'dialog_opened',
            dialog: { kind: 'source', ...place, name: query || link.name },
          }),
      }}
      onChoose={onChoose}
      takesFocus={takesFocus}
    />
  );
}

/** Before anything is typed only names that share a word with the text's are offered, so that a new source is near. */
function useOffered(words: string, sources: readonly Choice[]): readonly Choice[] {
  return useMemo(() => {
    const wanted = new Set(words.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
    return sources.filter(({ label, detail = '' }) =>
      (`${label} ${detail}`.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some((word) => wanted.has(word)),
    );
  }, [words, sources]);
}

function useFindVoices() {
  const desk = useDesk();
  const sources = useAnnotator((state) => state.names.sources);
  const local = useMemo(
    () => sources.map(({ id, name, kind, aliases }) => toChoice(id, name, kind, aliases)),
    [sources],
  );
  const remote = useCallback(
    async (query: string, signal: AbortSignal) => {
      const [found, outlets] = await Promise.all([
        desk.api.findSources(query, signal),
        desk.api.findOutlets(query, signal),
      ]);
      const names = {
        sources: found.ok ? found.value.sources : [],
        outlets: outlets.ok ? outlets.value.outlets : [],
      };
      desk.store.dispatch({ kind: 'names_learned', names });
      return [
        ...names.sources.map(({ id, name, kind, aliases }) => toChoice(id, name, kind, aliases)),
        ...names.outlets.map(({ id, name }) => toChoice(id, name, 'outlet', [])),
      ];
    },
    [desk],
  );
  return { local, remote };
}

function toChoice(id: string, label: string, kind: string, aliases: readonly string[]): Choice {
  const also = aliases.slice(0, ALIASES_SHOWN).join(', ');
  return { id, label, detail: also === '' ? kind : `${kind} · also ${also}`, alsoNamed: aliases };
}

// Enough to recognise who is meant by.
const ALIASES_SHOWN = 3;
