'use client';

import { useMemo, useRef } from 'react';
import { useAnnotator, useDesk } from './annotator-context.tsx';
import { shownClaims } from './claim-queue.ts';
import { claimsAt, findQuoteSpan, spansOf } from './claim-spans.ts';
import { offsetOfPoint } from './dom-offsets.ts';
import { SelectionBar } from './selection-bar.tsx';
import styles from './text-pane.module.css';
import { TextParagraphView } from './text-paragraph.tsx';
import { toParagraphs } from './text-segments.ts';
import { useHighlights } from './use-highlights.ts';
import { useTextSelection } from './use-text-selection.ts';

/** The article's words, with its claims marked in them. */
export function TextPane() {
  const desk = useDesk();
  const root = useRef<HTMLDivElement>(null);
  const text = useAnnotator((state) => state.version?.text ?? null);
  const language = useAnnotator((state) => state.article.language);
  const markers = useMarkers();
  const paragraphs = useMemo(
    () =>
      text === null
        ? []
        : toParagraphs(
            text,
            markers.map(({ offset }) => offset),
          ),
    [text, markers],
  );
  useHighlights(root, paragraphs);
  useTextSelection(root);

  /** A click on a claim's words makes it current; a second click on words of several goes to the next of them. */
  function onClick(event: React.MouseEvent) {
    const point = document.caretPositionFromPoint(event.clientX, event.clientY);
    if (point === null || root.current === null || document.getSelection()?.isCollapsed === false) return;
    const offset = offsetOfPoint(root.current, point.offsetNode, point.offset, 'before');
    const { claims, currentId } = desk.store.getState();
    const here = offset === null ? [] : claimsAt(shownClaims({ ...desk.store.getState(), claims }), offset);
    const next = here[(here.findIndex(({ id }) => id === currentId) + 1) % Math.max(here.length, 1)];
    if (next !== undefined) desk.store.dispatch({ kind: 'claim_chosen', claimId: next.id });
  }

  return (
    <section className={styles.pane} aria-labelledby="text-heading" data-pane="text">
      <h2 className={styles.heading} id="text-heading">
        Text
      </h2>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: every claim is also reached by its marker and its card */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
      <div className={styles.text} ref={root} lang={language} onClick={onClick}>
        {text === null ? <p>No words of this article are stored; its figures were recorded only.</p> : null}
        {paragraphs.map((paragraph) => (
          <TextParagraphView
            key={paragraph.start}
            paragraph={paragraph}
            text={text ?? ''}
            markers={markers}
          />
        ))}
      </div>
      <SelectionBar root={root} />
    </section>
  );
}

/** A claim's number in the margin of its figure: what a keyboard or a finger reaches it by. */
export interface ClaimMarker {
  readonly claimId: string;
  readonly label: string;
  readonly state: string;
  /** The marker stands behind this offset. */
  readonly offset: number;
}

function useMarkers(): readonly ClaimMarker[] {
  const state = useAnnotator((all) => all);
  const { claims, names, query, currentId, showsDoubtful } = state;
  return useMemo(() => {
    const shown = shownClaims({ claims, names, query, currentId, showsDoubtful });
    return shown.flatMap((claim, index) => {
      const offset = spansOf(claim, 'number').at(-1)?.end ?? findQuoteSpan(claim)?.end;
      const label = String(index + 1);
      return offset === undefined ? [] : [{ claimId: claim.id, label, state: claim.status, offset }];
    });
  }, [claims, names, query, currentId, showsDoubtful]);
}
