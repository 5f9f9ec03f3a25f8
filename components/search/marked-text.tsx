import { markTerms } from '#lib/search/mark-terms.ts';
import styles from './marked-text.module.css';

/** A text in which the words searched for stand out. */
export function MarkedText({ text, terms, spans }: MarkedTextProps) {
  return (
    <>
      {markTerms(text, terms, spans).map((piece) =>
        piece.isMarked ? (
          <mark key={piece.start} className={styles.mark}>
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}

interface MarkedTextProps {
  readonly text: string;
  readonly terms: readonly string[];
  /** Stretches that are marked whatever they say, such as the number searched for. */
  readonly spans?: readonly { readonly start: number; readonly end: number }[];
}
