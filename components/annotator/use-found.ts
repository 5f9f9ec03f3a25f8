'use client';

import { useEffect, useState } from 'react';
import type { Choice, ChoiceFieldProps } from './choice-field.tsx';

/** What a search field lists: the offered ones at first, then what typed words find. */
export function useFound(
  query: string,
  offered: readonly Choice[],
  find: ChoiceFieldProps['find'],
): readonly Choice[] {
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
  if (words === '') return offered;
  const near = narrow(offered, words);
  if (answer === null || answer.words !== words) return near;
  const listed = new Set(near.map(({ id }) => id));
  return [...near, ...answer.choices.filter(({ id }) => !listed.has(id))];
}

// Short enough to feel immediate, long enough that a word typed at speed asks once.
const WAIT_MILLISECONDS = 120;

/** Every typed word begins a word of the choice. */
function narrow(choices: readonly Choice[], words: string): readonly Choice[] {
  const wanted = words.toLowerCase().split(/\s+/);
  return choices.filter(({ label, detail = '' }) => {
    const starts = `${label} ${detail}`.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    return wanted.every((word) => starts.some((start) => start.startsWith(word)));
  });
}
