import { integer } from './counted-en.ts';

/** The words of the way through a long list. */
export const pagesInEnglish = {
  label: 'Pages',
  labelOf: (list: string) => `Pages: ${list}`,
  previous: 'Previous page',
  next: 'Next page',
  position: (page: number, last: number) => `Page ${integer.format(page)} of ${integer.format(last)}`,
};
