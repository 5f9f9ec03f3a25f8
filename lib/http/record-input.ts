import { z } from 'zod';
import { MEASURES } from '#lib/domain/figure.ts';
import { SOURCE_KINDS } from '#lib/domain/source.ts';
import { TEMPORALITIES } from '#lib/domain/statistic.ts';
import { day } from './claim-input.ts';

const name = z.string().max(300);
const words = z.string().max(5000).nullable().default(null);

const definition = z.strictObject({
  counted: z.string().max(1000),
  scope: words,
  place: words,
  unit: z.string().max(100),
  temporality: z.enum(TEMPORALITIES),
  measure: z.enum(MEASURES),
  per: words,
  base: words,
  comparedTo: words,
  start: day.nullable().default(null),
});

export const newStatisticInput = z.strictObject({
  topicId: z.uuid(),
  name,
  caveat: words,
  aliases: z.array(name).max(50).default([]),
  definition,
});

export const statisticEditInput = z.strictObject({
  name: name.exactOptional(),
  caveat: z.string().max(5000).nullable().exactOptional(),
  definition: definition.exactOptional(),
});

export const newPropositionInput = z.strictObject({ topicId: z.uuid(), statement: z.string().max(1000) });

export const newSourceInput = z.strictObject({
  name,
  kind: z.enum(SOURCE_KINDS),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be a two-letter country code')
    .nullable()
    .default(null),
  parentId: z.uuid().nullable().default(null),
  description: words,
  aliases: z.array(name).max(50).default([]),
});

export const newAliasInput = z.strictObject({ alias: name, topicId: z.uuid().nullable().default(null) });

export const newTopicInput = z.strictObject({
  name,
  summary: z.string().max(5000).default(''),
  place: words,
});
