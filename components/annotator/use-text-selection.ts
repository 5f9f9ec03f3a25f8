'use client';

import { type RefObject, useEffect } from 'react';
import { useDesk } from './annotator-context.tsx';
import { toTextSelection } from './dom-offsets.ts';

/** Follows what is selected in the text, whether by mouse, finger or keyboard. */
export function useTextSelection(root: RefObject<Element | null>): void {
  const { store } = useDesk();
  useEffect(() => {
    function onSelectionChange() {
      const selected = document.getSelection();
      if (root.current === null || selected === null || selected.rangeCount === 0) return;
      const selection = selected.isCollapsed ? null : toTextSelection(root.current, selected.getRangeAt(0));
      const { selection: before, selectedByButton } = store.getState();
      // A sentence chosen by its button is no selection of the page; only a new selection replaces it.
      if (selection === null && selectedByButton) return;
      if (selection?.start === before?.start && selection?.end === before?.end) return;
      store.dispatch({ kind: 'words_selected', selection });
    }
    document.addEventListener('selectionchange', onSelectionChange);
    return () => document.removeEventListener('selectionchange', onSelectionChange);
  }, [root, store]);
}
