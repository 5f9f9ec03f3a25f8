import { Drawing } from '#components/timeline/drawing.tsx';
import styles from '#components/timeline/signs-key.module.css';
import { STANCES, type Stance } from '#lib/domain/stance.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import { writeStanceGlyphs } from '#lib/timeline/write-stance-glyphs.ts';

/** What the signs of stances mean, for whoever asks. */
export function StanceKey({ words }: { readonly words: Messages }) {
  return (
    <details className={styles.key}>
      <summary>{words.proposition.signs}</summary>
      <ul className={styles.signs}>
        {STANCES.map((stance) => (
          <li key={stance}>
            <Drawing as="span" className={styles.sign} svg={drawingOf(stance)} />
            {words.stance.signs[stance]}
          </li>
        ))}
      </ul>
      <p>{words.stance.signsOpen}</p>
    </details>
  );
}

function drawingOf(stance: Stance): string {
  return `<svg viewBox="-17 -17 34 34" width="34" height="34" aria-hidden="true">${writeStanceGlyphs([stance], 'key-')}<use href="#key-${stance}"/></svg>`;
}
