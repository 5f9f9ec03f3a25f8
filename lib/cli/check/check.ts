/** One thing `npm run check` makes sure of. */
export interface Check {
  readonly name: string;
  /** What is wrong, in words to act on; null where nothing is. */
  run(): Promise<string | null>;
}
