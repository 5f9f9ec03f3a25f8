'use client';

import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useAnnotator, useDesk } from './annotator-context.tsx';
import type { TextSelection } from './annotator-state.ts';
import { toRange } from './dom-offsets.ts';
import { KeyButton } from './key-button.tsx';
import styles from './selection-bar.module.css';

/** What can be done with the selected words, at the selection. */
export function SelectionBar({ root }: { readonly root: RefObject<Element | null> }) {
  const { store } = useDesk();
  const selection = useAnnotator((state) => state.selection);
  const takesFocus = useAnnotator((state) => state.selectedByButton);
  const bar = useRef<HTMLDivElement>(null);
  const place = usePlace(root, selection);
  const stands = selection !== null && place !== null;
  const sentenceButton = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (!stands || !takesFocus) return;
    sentenceButton.current = document.activeElement;
    bar.current?.querySelector('button')?.focus();
  }, [stands, takesFocus]);
  if (!stands) return null;
  return (
    // Pressing the mouse must not take the selection away that the buttons speak of.
    <div
      ref={bar}
      className={styles.bar}
      role="toolbar"
      aria-label="Selected words"
      style={{ insetBlockStart: place.top, insetInlineStart: place.left }}
      onPointerDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        store.dispatch({ kind: 'words_selected', selection: null });
        if (sentenceButton.current instanceof HTMLElement) sentenceButton.current.focus();
      }}
    >
      <KeyButton command="create">New claim</KeyButton>
      <KeyButton command="createStatement">New statement</KeyButton>
      <KeyButton command="createAbsence">No figure given</KeyButton>
      <KeyButton command="markSource">Source</KeyButton>
      <KeyButton command="markDate">Date</KeyButton>
    </div>
  );
}

interface Place {
  readonly top: number;
  readonly left: number;
}

/** Below the last line of the selection, within the pane: above it, touch screens show a menu of their own. */
function usePlace(root: RefObject<Element | null>, selection: TextSelection | null): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  useLayoutEffect(() => {
    const range = selection === null || root.current === null ? null : toRange(root.current, selection);
    const pane = root.current?.closest('[data-pane=text]');
    const lastLine = [...(range?.getClientRects() ?? [])].at(-1);
    if (pane === null || pane === undefined || lastLine === undefined) return setPlace(null);
    const { top, left, width } = pane.getBoundingClientRect();
    const wanted = lastLine.left - left;
    setPlace({
      top: lastLine.bottom - top + pane.scrollTop + GAP,
      left: Math.max(GAP, Math.min(wanted, width - BAR_WIDTH - GAP)),
    });
  }, [root, selection]);
  return place;
}

// In CSS pixels: the bar with its buttons in one row, and its distance from words and edges.
const BAR_WIDTH = 560;
const GAP = 6;
