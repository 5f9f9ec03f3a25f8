'use client';

import { Fragment, memo } from 'react';
import { useDesk } from './annotator-context.tsx';
import { stateInWords } from './state-words.ts';
import styles from './text-pane.module.css';
import type { ClaimMarker } from './text-pane.tsx';
import type { TextParagraph, TextSentence } from './text-segments.ts';

interface ParagraphProps {
  readonly paragraph: TextParagraph;
  readonly text: string;
  readonly markers: readonly ClaimMarker[];
}

/** One paragraph: words in stretches that know their offset, markers, and a button to quote each sentence. */
export const TextParagraphView = memo(function TextParagraphView({
  paragraph,
  text,
  markers,
}: ParagraphProps) {
  return (
    <p className={paragraph.isHeading ? styles.subheading : styles.paragraph}>
      {paragraph.sentences.map((sentence) => (
        <Fragment key={sentence.start}>
          {sentence.pieces.map((piece) => (
            <Fragment key={piece.start}>
              <span data-start={piece.start}>{text.slice(piece.start, piece.end)}</span>
              {markers
                .filter(({ offset }) => piece.start < offset && offset <= piece.end)
                .map((marker) => (
                  <Marker key={marker.claimId} marker={marker} />
                ))}
            </Fragment>
          ))}
          {paragraph.isHeading ? null : <QuoteButton sentence={sentence} text={text} />}
        </Fragment>
      ))}
    </p>
  );
});

function Marker({ marker: { claimId, label, state } }: { readonly marker: ClaimMarker }) {
  const { store } = useDesk();
  return (
    <button
      type="button"
      className={styles.marker}
      data-state={state}
      aria-label={`Claim ${label}, ${stateInWords(state)}`}
      onClick={() => store.dispatch({ kind: 'claim_chosen', claimId })}
    >
      {label}
    </button>
  );
}

/** For those who cannot select words: selects the sentence, and leads to what can be done with it. */
function QuoteButton({ sentence, text }: { readonly sentence: TextSentence; readonly text: string }) {
  const { store } = useDesk();
  const { start, end } = sentence;
  return (
    <button
      type="button"
      className={styles.quoteButton}
      aria-label={`Quote this sentence: ${text.slice(start, Math.min(end, start + SPOKEN_LETTERS))}`}
      onClick={() => store.dispatch({ kind: 'words_selected', selection: { start, end }, byButton: true })}
    >
      Quote
    </button>
  );
}

// Enough to tell one sentence from the next by ear.
const SPOKEN_LETTERS = 40;
