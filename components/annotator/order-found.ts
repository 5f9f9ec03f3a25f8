import type { Choice } from './choice-field.tsx';

/** What typed words found: those that match them word by word, and those that only look like them. */
export interface Found {
  readonly matching: readonly Choice[];
  readonly similar: readonly Choice[];
}

/** Parts what is at hand and what the server found, each named once; of what is at hand only what matches. */
export function orderFound(words: string, atHand: readonly Choice[], fromServer: readonly Choice[]): Found {
  const wanted = wordsOf(words);
  const near = atHand.filter((choice) => matches(choice, wanted));
  const listed = new Set(near.map(({ id }) => id));
  const others = fromServer.filter(({ id }) => !listed.has(id));
  return {
    matching: [...near, ...others.filter((choice) => matches(choice, wanted))],
    similar: others.filter((choice) => !matches(choice, wanted)),
  };
}

/** Every typed word begins a word of one of the choice's names, or of what is said of it. */
function matches({ label, detail = '', alsoNamed = [] }: Choice, wanted: readonly string[]): boolean {
  const said = wordsOf([label, detail, ...alsoNamed].join(' '));
  return wanted.every((word) => said.some((start) => start.startsWith(word)));
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
