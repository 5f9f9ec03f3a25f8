'use client';

import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { AnnotatorDesk } from './annotator-desk.ts';
import type { AnnotatorState } from './annotator-state.ts';

/** Hands the desk down to every part of the annotator. */
export function AnnotatorProvider({ desk, children }: { desk: AnnotatorDesk; children: ReactNode }) {
  return <DeskContext value={desk}>{children}</DeskContext>;
}

const DeskContext = createContext<AnnotatorDesk | null>(null);

/** The desk, for commands. */
export function useDesk(): AnnotatorDesk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('a part of the annotator was rendered outside of it');
  return desk;
}

/** A part of the state; `select` gives the same value for the same state. */
export function useAnnotator<Part>(select: (state: AnnotatorState) => Part): Part {
  const { store } = useDesk();
  const read = () => select(store.getState());
  return useSyncExternalStore(store.subscribe, read, read);
}
