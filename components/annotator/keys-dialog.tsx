'use client';

import { useAnnotator, useDesk } from './annotator-context.tsx';
import { DeskDialog } from './desk-dialog.tsx';
import { COMMAND_NAMES, KEY_BINDINGS, keyInWords } from './key-bindings.ts';
import styles from './keys-dialog.module.css';
import { QuietButton } from './quiet-button.tsx';
import { useIsMac } from './use-is-mac.ts';

/** All keys and what they do, and the switch that silences the single ones. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { store } = useDesk();
  const isMac = useIsMac();
  const singleKeysOff = useAnnotator((state) => state.singleKeysOff);
  return (
    <DeskDialog title="Keys" onClose={onClose}>
      <dl className={styles.keys}>
        {COMMAND_NAMES.map((command) => (
          <div key={command}>
            <dt>
              <kbd>{keyInWords(command, isMac)}</kbd>
            </dt>
            <dd>{KEY_BINDINGS[command].does}</dd>
          </div>
        ))}
      </dl>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={!singleKeysOff}
          onChange={({ target }) => store.dispatch({ kind: 'single_keys_switched', off: !target.checked })}
        />
        Single keys work on this page
      </label>
      <p>
        For all pages, they are switched in <a href="/account#shortcuts">your account</a>. They never work
        while you type into a field.
      </p>
      <QuietButton onClick={onClose}>Close</QuietButton>
    </DeskDialog>
  );
}
