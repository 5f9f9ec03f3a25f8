'use client';

import { type RefObject, useEffect } from 'react';
import { useAnnotator } from './annotator-context.tsx';
import { shownClaims } from './claim-queue.ts';
import { findQuoteSpan } from './claim-spans.ts';
import { toRange } from './dom-offsets.ts';
import { paintHighlights } from './text-highlights.ts';
import type { TextParagraph } from './text-segments.ts';

/** Keeps the marks in the text as the claims stand, and the current claim in sight. */
export function useHighlights(root: RefObject<Element | null>, paragraphs: readonly TextParagraph[]): void {
  const state = useAnnotator((all) => all);
  const { claims, currentId, names, query, showsDoubtful } = state;
  const chosen = state.selectedByButton ? state.selection : null;
  const current = claims.find(({ id }) => id === currentId) ?? null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: new paragraphs are new text nodes to mark
  useEffect(() => {
    if (root.current === null) return;
    const shown = shownClaims({ claims, currentId, names, query, showsDoubtful });
    return paintHighlights(root.current, shown, current, chosen);
  }, [root, claims, current, currentId, names, query, showsDoubtful, chosen, paragraphs]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another claim moves the text, not a changed one
  useEffect(() => {
    const span = current === null ? null : findQuoteSpan(current);
    const range = root.current === null || span === null ? null : toRange(root.current, span);
    if (range !== null) bringIntoView(range);
  }, [currentId]);
}

/** Moves the pane only when the words are out of sight, so that the eye keeps its place. */
function bringIntoView(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  const element = range.startContainer.parentElement;
  const pane = element?.closest('[data-pane=text]');
  const visible = pane?.getBoundingClientRect();
  if (visible === undefined || (top >= visible.top && bottom <= visible.bottom)) return;
  element?.scrollIntoView({ block: 'center' });
}
