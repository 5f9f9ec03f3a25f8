'use client';

import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import styles from './desk-dialog.module.css';
import { QuietButton } from './quiet-button.tsx';

interface DeskDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question or a list over the page; Escape or a press beside it closes it, and the focus goes back. */
export function DeskDialog({ title, onClose, children }: DeskDialogProps) {
  return (
    <Dialog.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.popup}>
          <Dialog.Title className={styles.title}>{title}</Dialog.Title>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** The end of a dialog's form: the button that saves it, and the way out. */
export function DialogWays({
  children,
  onCancel,
}: {
  readonly children: ReactNode;
  readonly onCancel: () => void;
}) {
  return (
    <div className={styles.ways}>
      {children}
      <QuietButton onClick={onCancel}>
        Cancel <kbd>Esc</kbd>
      </QuietButton>
    </div>
  );
}
