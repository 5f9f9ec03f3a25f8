import type { WordStorage } from './unsaved-words.ts';

/** The browser's own storage, asked for only when used; where it is switched off nothing is kept and nothing breaks. */
export const browserStorage: WordStorage = {
  getItem: (key) => attempt(() => localStorage.getItem(key)) ?? null,
  setItem: (key, words) => void attempt(() => localStorage.setItem(key, words)),
  removeItem: (key) => void attempt(() => localStorage.removeItem(key)),
};

function attempt<Value>(use: () => Value): Value | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
