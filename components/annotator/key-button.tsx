'use client';

import type { ComponentProps } from 'react';
import { useAnnotator, useDesk } from './annotator-context.tsx';
import { type CommandName, KEY_BINDINGS, keyInWords } from './key-bindings.ts';
import styles from './key-button.module.css';
import { runCommand } from './run-command.ts';
import { useIsMac } from './use-is-mac.ts';

type KeyButtonProps = Omit<ComponentProps<'button'>, 'type'> & { readonly command: CommandName };

/** A button with its key printed on it. Without `onClick` it does what its key does. */
export function KeyButton({ command, children, onClick, className, ...rest }: KeyButtonProps) {
  const desk = useDesk();
  const isMac = useIsMac();
  const singleKeysOff = useAnnotator((state) => state.singleKeysOff);
  const isSilent = singleKeysOff && KEY_BINDINGS[command].withModifier !== true;
  return (
    <button
      {...rest}
      type="button"
      className={className === undefined ? styles.button : `${styles.button} ${className}`}
      onClick={onClick ?? (() => runCommand(desk, command))}
    >
      {children}
      {isSilent ? null : <kbd className={styles.key}>{keyInWords(command, isMac)}</kbd>}
    </button>
  );
}
