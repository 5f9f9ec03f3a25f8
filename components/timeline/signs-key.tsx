import type { Messages } from '#lib/format/messages/en.ts';
import { type Sign, writeGlyphs } from '#lib/timeline/write-glyphs.ts';
import { Drawing } from './drawing.tsx';
import styles from './signs-key.module.css';

/** What the signs of a chart mean, for whoever asks. */
export function SignsKey({ words }: { readonly words: Messages }) {
  return (
    <details className={styles.key}>
      <summary>{words.statistic.signs}</summary>
      <ul className={styles.signs}>
        {SIGNS.map((sign) => (
          <li key={sign}>
            <Drawing as="span" className={styles.sign} svg={drawingOf(sign)} />
            {words.signs[sign]}
          </li>
        ))}
      </ul>
      <p>{words.signs.words}</p>
    </details>
  );
}

const SIGNS = ['dot', 'ring', 'up', 'down', 'bar', 'break', 'crossed', 'gap'] as const;

/** A range is drawn as its bar: solid to the least, hatched to the most. */
const BAR = '<path class="mark-least" d="M0 14V4"/><path class="mark-most" d="M0 4V-14"/>';

function drawingOf(sign: (typeof SIGNS)[number]): string {
  const drawing = sign === 'bar' ? BAR : drawn(sign);
  return `<svg viewBox="-17 -17 34 34" width="34" height="34" aria-hidden="true">${drawing}</svg>`;
}

function drawn(sign: Sign): string {
  return `${writeGlyphs([sign], 'key-')}<use href="#key-${sign}"/>`;
}
