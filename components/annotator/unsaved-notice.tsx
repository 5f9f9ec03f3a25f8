'use client';

import { useAnnotator, useDesk } from './annotator-context.tsx';
import { QuietButton } from './quiet-button.tsx';
import { openEditor } from './run-command.ts';
import { dropForm } from './save-claim.ts';
import styles from './unsaved-notice.module.css';

/** Offers words again that were typed into a card and never saved. */
export function UnsavedNotice({ claimId }: { readonly claimId: string }) {
  const desk = useDesk();
  const unsaved = useAnnotator((state) => state.unsaved[claimId] ?? null);
  if (unsaved === null) return null;
  return (
    <p className={styles.notice}>
      Unsaved words from <time dateTime={unsaved.at}>{timeOf(unsaved.at)}</time>.{' '}
      <QuietButton onClick={() => openEditor(desk, claimId)}>Continue</QuietButton>{' '}
      <QuietButton onClick={() => dropForm(desk, claimId)}>Discard</QuietButton>
    </p>
  );
}

/** In the editor's own zone: "14:02", with the day where it was another. */
function timeOf(at: string): string {
  const then = new Date(at);
  const isToday = then.toDateString() === new Date().toDateString();
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  return then.toLocaleString('en-GB', isToday ? time : { ...time, day: 'numeric', month: 'long' });
}
