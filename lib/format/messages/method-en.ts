import type { Qualifier } from '#lib/domain/figure.ts';

/** The method, for whoever wants to know how far a figure on this site can be trusted. */
export const methodInEnglish = {
  title: 'Method',
  description: 'How figures are recorded, attributed, dated and compared, and what is never done to them.',
  sections: [
    {
      title: 'What a record is',
      paragraphs: [
        'A record is one thing that one article reports: a figure as it was printed, what it counts, whom the article attributes it to, and the dates that belong to it. It says what was reported. It does not say that it is true.',
        'Nothing is recorded without its evidence. That is a quotation from the article, a cell of a published table, or, where only the place is known, the plain remark that the words were not captured. Quotations are copied, never composed. Only the quoted words and a little around them are shown; the article belongs to its outlet.',
      ],
    },
    {
      title: 'Who reads the articles',
      paragraphs: [
        'A program suggests the figures in an article by written rules of English; the same text always gives the same suggestions, each with the words that led to it. A person confirms, corrects or rejects every one of them: nothing the program suggests is published before that.',
      ],
    },
    {
      title: 'Whose voice it is',
      paragraphs: [
        'An outlet that prints a figure, a second outlet it copied it from, and the body that first gave it are three different things. Each record keeps the whole way from the outlet to the origin. Voices are counted by origin: forty articles that repeat one ministry are one voice. Origins that speak together are one voice, named together. Where an article names nobody, the page says “nobody named”.',
      ],
    },
    {
      title: 'Four dates',
      paragraphs: [
        'The day a figure speaks of (“as of”), the day its source said it, the day the outlet published it and the day its words were captured are kept apart. Where an article gives no date for a figure, only publication bounds it, and the page says “on or before”.',
      ],
    },
    {
      title: 'What is compared, and what is not',
      paragraphs: [
        'Figures are set side by side only where they count the same thing: one statistic, under one written definition, with the same departures from it. Where what is counted changes, the line on the chart breaks and the page names what differs.',
        'Of the latest figures of each source, the page names the least and the most, and who said each. Nothing is averaged, and no middle figure is made.',
      ],
    },
    {
      title: 'What is never changed quietly',
      paragraphs: [
        'Every change to a published record is kept with its date, and stands on the record’s page. A record that proves wrong is retracted: its page stays, and says why. Only a takedown empties words, and the page says that too.',
      ],
    },
  ],
  discrepancies: {
    title: 'Where reports disagree',
    paragraphs: [
      'A program weighs the published figures of a statistic against each other by the rules below, whenever one of them changes, and says where they do not fit. It says that they differ, never who is right. An editor can explain a disagreement; it stays on the page with its explanation for as long as its figures disagree.',
      'Only figures that count the same thing in the same way are weighed. A bound leaves its other side open, ranges agree where they overlap, and a rounded number stands for all that round to it: “about 1,200” for 1,150 to 1,250. A number without a qualifier that ends in several zeros may be rounded without saying so. What was retracted never counts.',
    ],
  },
  qualifiers: {
    title: 'What a number bounds',
    text: 'A qualifier is part of a figure. “At least 7,000” is never stored, shown, drawn or compared as 7,000.',
    columns: { words: 'Printed', sign: 'Drawn as', meaning: 'Read as' },
    rows: {
      exact: { words: '31,988', sign: 'a dot', meaning: 'that number, with the precision it was printed in' },
      about: {
        words: 'about, some, an estimated',
        sign: 'a ring',
        meaning: 'near that number; how near is not said',
      },
      nearly: { words: 'nearly, almost, close to', sign: 'a ring', meaning: 'a little below that number' },
      at_least: {
        words: 'at least, or more',
        sign: 'a triangle, open above',
        meaning: 'that number or more',
      },
      more_than: { words: 'more than, over', sign: 'a triangle, open above', meaning: 'above that number' },
      at_most: { words: 'up to, at most', sign: 'a triangle, open below', meaning: 'that number or less' },
      less_than: { words: 'fewer than, under', sign: 'a triangle, open below', meaning: 'below that number' },
      range: {
        words: '100 to 300',
        sign: 'a bar, solid to the least and hatched to the most',
        meaning: 'both ends, and no middle',
      },
    } satisfies Record<Qualifier, { words: string; sign: string; meaning: string }>,
  },
  vague: {
    title: 'Words without a number',
    text: (policy: string) =>
      `“Hundreds” is not 200. Such words are shown as words. Where a bound is needed, for searching or sorting, it follows one policy, named “${policy}”: the least number for which the plural would be used.`,
    columns: { words: 'Printed', bound: 'Bound' },
    atLeast: (number: string) => `at least ${number}`,
    majority: 'a majority, most',
    moreThanHalf: 'more than 50 percent',
  },
};
