import type { UnsavedForm } from './annotator-state.ts';

/** Where a browser keeps words between visits; localStorage, or nothing where it is switched off. */
export type WordStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps what was typed into cards and not saved, for one person on this browser, so that a closed tab loses nothing. */
export interface UnsavedWords {
  read(claimIds: readonly string[]): Readonly<Record<string, UnsavedForm>>;
  keep(claimId: string, unsaved: UnsavedForm): void;
  drop(claimId: string): void;
}

export function createUnsavedWords(storage: WordStorage, personId: string): UnsavedWords {
  const keyOf = (claimId: string) => `figures:unsaved:${personId}:${claimId}`;
  return {
    read: (claimIds) =>
      Object.fromEntries(
        claimIds.flatMap((claimId) => {
          const unsaved = parseUnsaved(storage.getItem(keyOf(claimId)));
          return unsaved === null ? [] : [[claimId, unsaved]];
        }),
      ),
    keep: (claimId, unsaved) => write(storage, keyOf(claimId), JSON.stringify(unsaved)),
    drop: (claimId) => storage.removeItem(keyOf(claimId)),
  };
}

/** A full storage keeps the old words; the page still holds the new ones. */
function write(storage: WordStorage, key: string, words: string): void {
  try {
    storage.setItem(key, words);
  } catch {
    return;
  }
}

/** Only what this program wrote is read back; anything else is as good as nothing. */
function parseUnsaved(stored: string | null): UnsavedForm | null {
  if (stored === null) return null;
  try {
    const unsaved = JSON.parse(stored) as Partial<UnsavedForm> | null;
    const { form, revision, at } = unsaved ?? {};
    if (typeof revision !== 'number' || typeof at !== 'string' || typeof form?.value !== 'string')
      return null;
    return { form, revision, at };
  } catch {
    return null;
  }
}
