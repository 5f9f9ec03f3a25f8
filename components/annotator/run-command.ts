import { type AnnotatorDesk, say } from './annotator-desk.ts';
import { neighbourOf } from './claim-queue.ts';
import { createClaim, markDate, markSource } from './create-claim.ts';
import { acceptClaim, rejectClaim, undoLast } from './decide-claim.ts';
import type { CommandName } from './key-bindings.ts';
import { publishReady } from './publish-claims.ts';
import { saveForm } from './save-claim.ts';

/** Does what a key, or the button that prints it, stands for. */
export function runCommand(desk: AnnotatorDesk, command: CommandName): void {
  void COMMANDS[command](desk);
}

/** Where "/" leads. */
export const SEARCH_FIELD_ID = 'claim-search';

/** Opens a card's fields. */
export function openEditor(desk: AnnotatorDesk, claimId: string): void {
  desk.store.dispatch({ kind: 'editor_opened', editor: { claimId, purpose: 'edit', field: 'figure' } });
}

const COMMANDS: Readonly<Record<CommandName, (desk: AnnotatorDesk) => void | Promise<void>>> = {
  next: (desk) => step(desk, 1),
  previous: (desk) => step(desk, -1),
  accept: (desk) => onCurrent(desk, acceptClaim),
  reject: (desk) => onCurrent(desk, rejectClaim),
  edit: (desk) => onCurrent(desk, openEditor),
  create: (desk) => createClaim(desk, null),
  createStatement: (desk) => createClaim(desk, null, 'statement'),
  createAbsence: (desk) => createClaim(desk, null, 'absence'),
  markSource,
  markDate,
  showDoubtful: (desk) => desk.store.dispatch({ kind: 'doubtful_switched' }),
  search: () => document.getElementById(SEARCH_FIELD_ID)?.focus(),
  showKeys: (desk) => desk.store.dispatch({ kind: 'dialog_opened', dialog: { kind: 'keys' } }),
  saveAndGoOn,
  undo: undoLast,
  publish: publishReady,
};

function step(desk: AnnotatorDesk, steps: number): void {
  const claim = neighbourOf(desk.store.getState(), steps);
  desk.store.dispatch({ kind: 'claim_chosen', claimId: claim?.id ?? null });
}

/** Without an open card, saving and going on is accepting. */
function saveAndGoOn(desk: AnnotatorDesk): void | Promise<void> {
  const { editor } = desk.store.getState();
  return editor === null ? onCurrent(desk, acceptClaim) : saveForm(desk, editor.claimId);
}

function onCurrent(
  desk: AnnotatorDesk,
  act: (desk: AnnotatorDesk, claimId: string) => void | Promise<void>,
): void | Promise<void> {
  const { currentId } = desk.store.getState();
  if (currentId !== null) return act(desk, currentId);
  say(desk, 'There is no claim to act on. Select the words of a figure in the text and press A.');
}
