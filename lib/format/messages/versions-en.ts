import { integer } from './counted-en.ts';

/** The versions of an article, and what its outlet changed in them. */
export const versionsInEnglish = {
  title: 'Its versions',
  columns: { number: 'Version', captured: 'Captured', length: 'Length', hash: 'SHA-256' },
  length: (characters: number) => `${integer.format(characters)} characters`,
  takenDown: (reason: string | null) =>
    reason === null ? 'words taken down' : `words taken down: ${reason}`,
  /** How anybody who has the text can check that it is the one meant. */
  check:
    'A version is never changed once it is captured. Its SHA-256 is that of the text in UTF-8: whoever keeps the same text gets the same digits, for instance from “sha256sum”, and whoever changed one letter gets others.',
  changed: 'What the outlet changed',
  changedExplained:
    'By the figures this record published of each version. Words around them may have changed too; a figure nobody has published yet is not told of.',
  between: (from: number, to: number) => `From version ${from} to version ${to}`,
  nothing: 'No published figure was changed, removed or added.',
  notComparable: 'The words of one of them were taken down, so they cannot be compared.',
  kinds: { added: 'Added', removed: 'Removed', reworded: 'In other words now', changed: 'Changed' },
  rewordedExplained: 'What the new words say is not published here yet.',
  value: (before: string, after: string) => `${before} became ${after}`,
  dropped: (words: string) => `“${words}” dropped`,
  put: (words: string) => `“${words}” added`,
  became: (before: string, after: string) => `“${before}” became “${after}”`,
  source: {
    dropped: (words: string) => `“${words}” dropped: nobody is named now`,
    put: (words: string) => `“${words}” added`,
    became: (before: string, after: string) => `“${before}” became “${after}”`,
  },
  date: (before: string, after: string) => `the date it speaks of: ${after} instead of ${before}`,
  /** Said of a figure in the list of an article's figures. */
  onlyUntil: (from: number, to: number) => `In version ${from}; no longer so in version ${to}.`,
  copies: 'Syndicated copies of it',
};
