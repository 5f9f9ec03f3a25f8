import { reviewRuleInEnglish } from './review-rule-en.ts';

/** Words of the pages of record: sources, outlets, articles, topics, and what was corrected of any of them. */
export const recordsInEnglish = {
  reviewRule: reviewRuleInEnglish,
};
