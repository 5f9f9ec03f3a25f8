import { listSentences } from '#lib/reading/sentences.ts';
import type { TextSelection } from './annotator-state.ts';

/** A paragraph of the article, cut into sentences, and these at the places where markers stand. */
export interface TextParagraph {
  readonly start: number;
  readonly isHeading: boolean;
  readonly sentences: readonly TextSentence[];
}

export interface TextSentence extends TextSelection {
  /** Stretches between markers; the space up to the next sentence belongs to the last. */
  readonly pieces: readonly TextSelection[];
}

/** Lays the text out for the page. `markedAt` holds the offsets behind which a marker stands. */
export function toParagraphs(text: string, markedAt: readonly number[]): readonly TextParagraph[] {
  const marks = markedAt.toSorted((a, b) => a - b);
  const byParagraph = Map.groupBy(listSentences(text), ({ paragraph }) => paragraph.index);
  return [...byParagraph.values()].map((sentences) => {
    const [{ paragraph } = { paragraph: { start: 0, heading: false } }] = sentences;
    return {
      start: paragraph.start,
      isHeading: paragraph.heading,
      sentences: sentences.map(({ start, end }, index) => ({
        start,
        end,
        pieces: cut({ start, end: sentences[index + 1]?.start ?? end }, marks),
      })),
    };
  });
}

function cut({ start, end }: TextSelection, marks: readonly number[]): readonly TextSelection[] {
  const inside = marks.filter((mark) => start < mark && mark < end);
  const edges = [start, ...new Set(inside), end];
  return edges.slice(0, -1).map((edge, index) => ({ start: edge, end: edges[index + 1] ?? end }));
}
