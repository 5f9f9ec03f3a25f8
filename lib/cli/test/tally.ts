import { writeFileSync } from 'node:fs';

/** How many things were found right, and how many wrong. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Names the file a stage of `npm test` leaves its numbers in. */
export const TALLY_FILE = 'FIGURES_TALLY_FILE';

/** Adds up the numbers of several stages. */
export function addUp(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** The line that everything ends with. */
export function tallyInWords({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}

/** Says a stage's numbers, and leaves them where `npm test` asked for them. */
export function writeTally(tally: Tally): void {
  console.log(tallyInWords(tally));
  const file = process.env[TALLY_FILE];
  if (file) writeFileSync(file, JSON.stringify(tally));
}
