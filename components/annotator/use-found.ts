'use client';

import { useEffect, useMemo, useState } from 'react';
import type { Choice, ChoiceFieldProps } from './choice-field.tsx';
import { type Found, orderFound } from './order-found.ts';

/** What a search field lists: the offered ones at first, then what typed words find here and on the server. */
export function useFound(
  query: string,
  offered: readonly Choice[],
  find: ChoiceFieldProps['find'],
): Found & { readonly isSearching: boolean } {
  const words = query.trim();
  const [answer, setAnswer] = useState<{
    readonly words: string;
    readonly choices: readonly Choice[];
  } | null>(null);
  useEffect(() => {
    if (find === undefined || words === '') return;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      find(words, controller.signal).then(
        (choices) => setAnswer({ words, choices }),
        // An aborted search has been overtaken by the next letter.
        () => undefined,
      );
    }, WAIT_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [words, find]);
  return useMemo(() => {
    if (words === '') return { matching: offered, similar: [], isSearching: false };
    const isAnswered = answer !== null && answer.words === words;
    const found = orderFound(words, offered, isAnswered ? answer.choices : []);
    return { ...found, isSearching: find !== undefined && !isAnswered };
  }, [words, offered, answer, find]);
}

// Short enough to feel immediate, long enough that a word typed at speed asks once.
const WAIT_MILLISECONDS = 120;
