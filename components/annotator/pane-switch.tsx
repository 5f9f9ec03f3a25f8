'use client';

import { useAnnotator, useDesk } from './annotator-context.tsx';
import type { AnnotatorState } from './annotator-state.ts';
import { shownClaims } from './claim-queue.ts';
import styles from './pane-switch.module.css';

/** On narrow screens: which of the two panes is shown. */
export function PaneSwitch() {
  const { store } = useDesk();
  const pane = useAnnotator((state) => state.pane);
  const count = useAnnotator((state) => shownClaims(state).length);
  const choices: readonly (readonly [AnnotatorState['pane'], string])[] = [
    ['text', 'Text'],
    ['claims', `Claims (${count})`],
  ];
  return (
    <fieldset className={styles.switch}>
      <legend className={styles.legend}>Shown</legend>
      {choices.map(([choice, label]) => (
        <label key={choice} className={styles.choice}>
          <input
            type="radio"
            name="pane"
            checked={pane === choice}
            onChange={() => store.dispatch({ kind: 'pane_shown', pane: choice })}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
