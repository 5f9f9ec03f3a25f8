import type { QuotedWords, QuoteMark } from '#lib/domain/reported-claim.ts';

/** A stretch of a quote, and what it shows where it decided a part of the claim. */
export interface QuotePiece {
  /** Offset of its first character in the quote. */
  readonly start: number;
  readonly text: string;
  readonly role: QuoteMark['role'] | null;
}

/** Cuts a quote where its marks begin and end. Where marks overlap, the one that begins first is kept whole. */
export function quotePieces({ exact, marks }: Pick<QuotedWords, 'exact' | 'marks'>): readonly QuotePiece[] {
  const pieces: QuotePiece[] = [];
  let done = 0;
  const add = (start: number, end: number, role: QuotePiece['role']) => {
    if (end > start) pieces.push({ start, text: exact.slice(start, end), role });
  };
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start < done) continue;
    add(done, mark.start, null);
    add(mark.start, mark.end, mark.role);
    done = mark.end;
  }
  add(done, exact.length, null);
  return pieces;
}
