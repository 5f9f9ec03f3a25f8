import { correctionsInEnglish } from './corrections-en.ts';
import { reportingInEnglish } from './reporting-en.ts';
import { reviewRuleInEnglish } from './review-rule-en.ts';
import { sourcePagesInEnglish } from './source-pages-en.ts';
import { topicPagesInEnglish } from './topic-pages-en.ts';
import { versionsInEnglish } from './versions-en.ts';

/** Words of the pages of record: sources, outlets, articles, topics, and what was corrected of any of them. */
export const recordsInEnglish = {
  corrections: correctionsInEnglish,
  sourcePages: sourcePagesInEnglish,
  reporting: reportingInEnglish,
  reviewRule: reviewRuleInEnglish,
  versions: versionsInEnglish,
  topicPages: topicPagesInEnglish,
};
