'use client';

import { useEffect } from 'react';
import { useDesk } from './annotator-context.tsx';
import { findCommand, type KeyPress } from './key-bindings.ts';
import { runCommand } from './run-command.ts';

/** Listens for the annotator's keys on the whole page. */
export function useAnnotatorKeys(): void {
  const desk = useDesk();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      const press = { key, ctrlKey, metaKey, altKey, shiftKey, typing: typingInto(event.target) };
      const command = findCommand(press, desk.store.getState().singleKeysOff);
      // In a dialog the keys are the dialog's own.
      if (command === null || desk.store.getState().dialog !== null) return;
      event.preventDefault();
      runCommand(desk, command);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [desk]);
}

function typingInto(target: EventTarget | null): KeyPress['typing'] {
  const field = target instanceof Element ? target.closest(TYPED_INTO) : null;
  if (field === null) return 'nowhere';
  // A select takes letters, but there is nothing typed in it to take back.
  if (field instanceof HTMLSelectElement) return 'empty_field';
  return field instanceof HTMLInputElement && field.value === '' ? 'empty_field' : 'words';
}

const TYPED_INTO =
  'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true], [role=listbox], [role=dialog]';
