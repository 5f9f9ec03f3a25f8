import { counted, integer } from './counted-en.ts';

/** What an outlet's figures say of themselves: counts, and what they cannot show. */
export const reportingInEnglish = {
  title: 'What its figures say of themselves',
  none: 'No figure of this outlet is published here yet.',
  figures: (count: number) => `Of ${counted(count, 'published figure', 'published figures')}:`,
  /** "18 of 24 name a source". */
  sourced: (count: number, all: number) => `${of(count, all)} name a source`,
  dated: (count: number, all: number) => `${of(count, all)} state the date they speak of`,
  qualified: (count: number, all: number) =>
    `${of(count, all)} carry a qualifier, such as “at least” or “about”`,
  quoted: (count: number, all: number) => `${of(count, all)} stand here with their printed words`,
  percent: (percent: number) => `${percent}%`,
  few: (least: number) => `Fewer than ${least} figures: too few for a percentage to mean anything.`,
  note: 'This counts only what this record took up, which is not all the outlet printed, nor chosen by chance. A figure the outlet counted itself needs no source; an exact number needs no qualifier; a date may stand elsewhere in the article. Figures whose words were not captured may have said more than is recorded. It is no grade, and outlets are not ranked by it.',
};

function of(count: number, all: number): string {
  return `${integer.format(count)} of ${integer.format(all)}`;
}
