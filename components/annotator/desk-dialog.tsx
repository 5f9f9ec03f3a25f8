'use client';

import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import styles from './desk-dialog.module.css';

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
