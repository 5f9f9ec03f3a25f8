import { counted } from './counted-en.ts';

/** Words of where reports disagree. */
export const discrepanciesInEnglish = {
  title: 'Where reports disagree',
  claims: 'The figures concerned',
  claim: (verbatim: string, outlet: string, date: string | null) =>
    `${verbatim}, ${outlet}${date === null ? '' : `, ${date}`}`,
  moreClaims: (count: number) => `and ${counted(count, 'more figure', 'more figures')}`,
  more: (count: number) => counted(count, 'more disagreement', 'more disagreements'),
  explanation: 'explanation',
  printedIn: (outlet: string, day: string) => `${outlet}, ${day}`,
  settled: (date: string) => `An editor’s explanation of ${date}`,
};
