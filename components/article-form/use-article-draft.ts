'use client';

import { useEffect, useState } from 'react';
import { browserStorage } from '#components/annotator/browser-storage.ts';
import { type ArticleDraft, EMPTY_DRAFT, parseDraft } from './article-draft.ts';

/** The article being brought in, kept in the browser at every change: an error or a closed tab loses nothing. */
export function useArticleDraft(
  personId: string,
): readonly [ArticleDraft, (draft: ArticleDraft) => void, () => void] {
  const key = `figures:new-article:${personId}`;
  const [draft, setDraft] = useState(EMPTY_DRAFT);

  useEffect(() => setDraft(parseDraft(browserStorage.getItem(key))), [key]);

  function change(next: ArticleDraft) {
    setDraft(next);
    browserStorage.setItem(key, JSON.stringify(next));
  }

  function forget() {
    setDraft(EMPTY_DRAFT);
    browserStorage.removeItem(key);
  }

  return [draft, change, forget];
}
