'use client';

import { assertNever } from '#lib/assert-never.ts';
import { useAnnotator, useDesk } from './annotator-context.tsx';
import { CreateSourceDialog } from './create-source-dialog.tsx';
import { CreateStatisticDialog } from './create-statistic-dialog.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { StatePropositionDialog } from './state-proposition-dialog.tsx';

/** Whichever dialog is open. */
export function AnnotatorDialogs() {
  const { store } = useDesk();
  const dialog = useAnnotator((state) => state.dialog);
  const close = () => store.dispatch({ kind: 'dialog_closed' });
  if (dialog === null) return null;
  switch (dialog.kind) {
    case 'keys':
      return <KeysDialog onClose={close} />;
    case 'source':
      return <CreateSourceDialog place={dialog} name={dialog.name} onClose={close} />;
    case 'statistic':
      return <CreateStatisticDialog claimId={dialog.claimId} name={dialog.name} onClose={close} />;
    case 'proposition':
      return <StatePropositionDialog {...dialog} onClose={close} />;
    default:
      return assertNever(dialog);
  }
}
