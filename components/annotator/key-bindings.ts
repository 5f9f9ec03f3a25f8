/** The keys of the annotator, in one place: what the buttons print, what the dialog lists, what is listened for. */
export const KEY_BINDINGS: Readonly<Record<CommandName, KeyBinding>> = {
  next: { key: 'j', does: 'Next claim' },
  previous: { key: 'k', does: 'Previous claim' },
  accept: { key: 'y', does: 'Accept the suggestion' },
  edit: { key: 'e', does: 'Edit the claim' },
  reject: { key: 'x', does: 'Reject the claim' },
  create: { key: 'a', does: 'New claim from the selected words' },
  createStatement: { key: 't', does: 'New statement from the selected words' },
  createAbsence: { key: 'n', does: 'The selected words say why no figure is given' },
  markSource: { key: 's', does: 'Selected words name the source' },
  markDate: { key: 'd', does: 'Selected words give the date' },
  showDoubtful: { key: 'u', does: 'Show the suggestions the program is unsure of, or fold them away' },
  search: { key: '/', does: 'Search the claims' },
  showKeys: { key: '?', does: 'Show the keys' },
  saveAndGoOn: { key: 'Enter', withModifier: true, does: 'Save and go on' },
  undo: { key: 'z', withModifier: true, does: 'Undo' },
  publish: { key: 'Enter', withModifier: true, withShift: true, does: 'Publish what is ready' },
};

export type CommandName =
  | 'next'
  | 'previous'
  | 'accept'
  | 'edit'
  | 'reject'
  | 'create'
  | 'createStatement'
  | 'createAbsence'
  | 'markSource'
  | 'markDate'
  | 'showDoubtful'
  | 'search'
  | 'showKeys'
  | 'saveAndGoOn'
  | 'undo'
  | 'publish';

export interface KeyBinding {
  /** As a keyboard event names it. */
  readonly key: string;
  /** With Ctrl, or Cmd on a Mac. */
  readonly withModifier?: boolean;
  readonly withShift?: boolean;
  /** What it does, in words for the dialog. */
  readonly does: string;
}

/** The parts of a keyboard event that decide. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  /** What the key would write into: a field that holds words, a list, a dialog; or a field that holds none (yet). */
  readonly typing: 'nowhere' | 'empty_field' | 'words';
}

/**
 * The command a key stands for, or null. Single keys are silent while somebody types and where they are switched
 * off (WCAG 2.1.4); of the others, undo belongs to a field that holds words.
 */
export function findCommand(press: KeyPress, singleKeysOff: boolean): CommandName | null {
  if (press.altKey) return null;
  const hasModifier = press.ctrlKey || press.metaKey;
  for (const command of COMMAND_NAMES) {
    const { key, withModifier = false, withShift = false } = KEY_BINDINGS[command];
    if (hasModifier !== withModifier || key.toLowerCase() !== press.key.toLowerCase()) continue;
    // "?" and "/" are typed with Shift on some keyboards: only letters and chords look at it.
    if (/^[a-z]|Enter/.test(key) && press.shiftKey !== withShift) continue;
    if (!withModifier && (press.typing !== 'nowhere' || singleKeysOff)) continue;
    if (command === 'undo' && press.typing === 'words') continue;
    return command;
  }
  return null;
}

/** All commands, in the order they are listed. Keys of a record of all commands: the cast loses nothing. */
export const COMMAND_NAMES = Object.keys(KEY_BINDINGS) as readonly CommandName[];

/** A binding as printed on a button: "Y", "Ctrl Enter". */
export function keyInWords(command: CommandName, isMac: boolean): string {
  const { key, withModifier = false, withShift = false } = KEY_BINDINGS[command];
  const parts = [
    withModifier ? (isMac ? '⌘' : 'Ctrl') : '',
    withShift ? 'Shift' : '',
    key.length === 1 ? key.toUpperCase() : key,
  ];
  return parts.filter((part) => part !== '').join(' ');
}
