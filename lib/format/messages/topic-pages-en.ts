import { counted } from './counted-en.ts';

/** What a topic's page says of the matter as a whole. */
export const topicPagesInEnglish = {
  /** "12 statistics · 3 propositions · 240 articles". */
  extent: (statistics: number, propositions: number, articles: number) =>
    [
      counted(statistics, 'statistic', 'statistics'),
      ...(propositions === 0 ? [] : [counted(propositions, 'proposition', 'propositions')]),
      counted(articles, 'article', 'articles'),
    ].join(' · '),
  disagreements: 'Where reports disagree now',
  disagreementsExplained:
    'Found by the rules under Method, and explained by no editor yet. It says that figures differ, not who is right.',
  moreDisagreements: (count: number) =>
    `${counted(count, 'more disagreement', 'more disagreements')}, on the pages of the statistics`,
  moreArticles: (shown: number, all: number) => `The latest ${shown} of ${all}.`,
};
