import { z } from 'zod';
import { day } from './claim-input.ts';

const description = {
  outletName: z.string().max(300),
  headline: z.string().max(1000),
  byline: z.string().max(1000).nullable(),
  publishedOn: day.nullable(),
  canonicalUrl: z
    .url({ protocol: /^https?$/, error: 'must be a web address' })
    .max(2000)
    .nullable(),
  language: z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as "en"'),
  topicId: z.uuid().nullable(),
};

/** An article to bring in; the text is stored as it is sent. */
export const newArticleInput = z.strictObject({
  text: z.string(),
  outletName: description.outletName,
  headline: description.headline,
  byline: description.byline.default(null),
  publishedOn: description.publishedOn.default(null),
  canonicalUrl: description.canonicalUrl.default(null),
  language: description.language.default('en'),
  topicId: description.topicId.default(null),
});

/** The text an article has now; it is stored as it is sent. */
export const newVersionInput = z.strictObject({ text: z.string() });

/** What may be corrected of an article. */
export const articleEditInput = z.strictObject({
  outletName: description.outletName.min(1).exactOptional(),
  headline: description.headline.min(1).exactOptional(),
  byline: description.byline.exactOptional(),
  publishedOn: description.publishedOn.exactOptional(),
  canonicalUrl: description.canonicalUrl.exactOptional(),
  language: description.language.exactOptional(),
  topicId: description.topicId.exactOptional(),
});

/** Pasted or uploaded content whose article is to be found; nothing is stored. */
export const preparationInput = z.strictObject({
  content: z.string(),
  /** Whether the content is a page or plain text; told from the content where absent. */
  format: z.enum(['html', 'text']).exactOptional(),
});

export const readingInput = z.strictObject({
  text: z.string(),
  published: day.nullable().default(null),
  outlet: z.string().max(300).nullable().default(null),
});
