import { counted, integer } from './counted-en.ts';

/** The words of pictures that leave the site: charts to take away, and what a shared link shows. */
export const pictureInEnglish = {
  caveat: (caveat: string) => `Before you use it: ${caveat}`,
  sources: (names: string) => `Figures as reported, attributed to: ${names}.`,
  moreSources: (count: number) => counted(count, 'other source', 'other sources'),
  /** Nothing in it is attributed. */
  noSources: 'Figures as reported; nobody is named for them.',
  origin: (site: string, day: string) => `${site}, as it stood on ${day}`,
  asKnown: (date: string) => `Only what outlets had published by ${date}.`,
  moreFigures: (count: number) => `and ${integer.format(count)} more, from other sources`,
  reportedBy: (outlet: string, date: string | null) =>
    date === null ? `reported by ${outlet}` : `reported by ${outlet}, ${date}`,
};
