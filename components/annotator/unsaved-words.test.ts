import { expect, test } from 'vitest';
import { toClaimForm } from './claim-form.ts';
import { testClaim } from './testing/claims.ts';
import { createUnsavedWords, type WordStorage } from './unsaved-words.ts';

function browserStorage(): WordStorage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, words) => void kept.set(key, words),
    removeItem: (key) => void kept.delete(key),
  };
}

const unsaved = { form: toClaimForm(testClaim()), revision: 3, at: '2024-03-22T14:02:00.000Z' };

test('words come back after a closed tab, to the person who typed them', () => {
  const storage = browserStorage();
  createUnsavedWords(storage, 'mina').keep('c1', unsaved);
  expect(createUnsavedWords(storage, 'mina').read(['c1', 'c2'])).toEqual({ c1: unsaved });
  expect(createUnsavedWords(storage, 'omar').read(['c1'])).toEqual({});
});

test('words are gone once they are saved', () => {
  const storage = browserStorage();
  const words = createUnsavedWords(storage, 'mina');
  words.keep('c1', unsaved);
  words.drop('c1');
  expect(storage.kept.size).toBe(0);
});

test('rubbish in the storage is no reason to stop', () => {
  const storage = browserStorage();
  for (const rubbish of ['{', 'null', '"words"', '{"revision":"3"}']) {
    storage.setItem('figures:unsaved:mina:c1', rubbish);
    expect(createUnsavedWords(storage, 'mina').read(['c1'])).toEqual({});
  }
});

test('a full storage is no reason to stop', () => {
  const storage = browserStorage();
  const full: WordStorage = {
    ...storage,
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  };
  expect(() => createUnsavedWords(full, 'mina').keep('c1', unsaved)).not.toThrow();
});
