/** One part of a record that was changed in the open; words before and after where it has words. */
export interface PartChange<Part extends string> {
  readonly part: Part;
  readonly before: string | null;
  readonly after: string | null;
}
