/** One page of a long list; the first is 1. */
export interface Page {
  readonly number: number;
  readonly size: number;
}

/** LIMIT and OFFSET of a page, as the last two values of a paged question. */
export function pageOf({ number, size }: Page): readonly [limit: number, offset: number] {
  return [size, (number - 1) * size];
}
