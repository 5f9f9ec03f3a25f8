import type { TextSpan } from '#lib/domain/selector.ts';
import type { Reading, ReadSource } from './reading.ts';
import { listSentences } from './sentences.ts';

/** Somebody denies figures of a text: in which words, and which of the reading's figures. */
export interface ReadDenial {
  readonly quote: TextSpan;
  readonly source: ReadSource;
  /** Indices into the reading's figures, in their order. */
  readonly figures: readonly number[];
}

/** The denials of a reading, each once however many figures it denies, in the order of the text. */
export function listDenials({ text, figures }: Reading): readonly ReadDenial[] {
  const denied = new Map<number, { source: ReadSource; figures: number[] }>();
  for (const [index, { deniedBy }] of figures.entries()) {
    for (const source of deniedBy) {
      const known = denied.get(source.start);
      if (known) known.figures.push(index);
      else denied.set(source.start, { source, figures: [index] });
    }
  }
  if (denied.size === 0) return [];
  const denials: ReadDenial[] = [];
  for (const { start, end } of listSentences(text)) {
    for (const [at, denial] of denied) {
      if (at >= start && at < end)
        denials.push({ quote: { text: text.slice(start, end), start, end }, ...denial });
    }
  }
  return denials;
}
