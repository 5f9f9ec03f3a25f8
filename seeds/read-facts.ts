import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { QUALIFIERS } from '#lib/domain/figure.ts';
import { SOURCE_KINDS } from '#lib/domain/source.ts';
import { STANCES } from '#lib/domain/stance.ts';

const empty = z.literal('').transform(() => null);
const text = empty.or(z.string());

/** Whose it is, and where it was printed and read: the same columns in every table of reports. */
const provenance = {
  source: text,
  source_kind: empty.or(z.enum(SOURCE_KINDS)),
  via: text,
  article_title: text,
  article_url: text,
  published: text,
  note: text,
  evidence: text,
};

const reportedFigure = z.object({
  topic: z.string(),
  statistic: z.string(),
  unit: z.string().min(1),
  low: z.string().min(1),
  high: text,
  qualifier: z.enum(QUALIFIERS),
  outlet: text,
  as_of: text,
  since: text,
  ...provenance,
});

const reportedStance = z.object({
  topic: z.string().min(1),
  proposition: z.string().min(1),
  stance: z.enum(STANCES),
  outlet: z.string().min(1),
  said_on: text,
  ...provenance,
});

const reportedAbsence = z.object({
  topic: z.string().min(1),
  statistic: z.string().min(1),
  outlet: z.string().min(1),
  as_of: text,
  since: text,
  ...provenance,
});

const source = z.object({
  canonical: z.string().min(1),
  kind: z.enum(SOURCE_KINDS),
  country: text,
  parent: text,
  aliases: z.string().transform((aliases) => aliases.split('|').filter((alias) => alias !== '')),
});

const unit = z.object({
  code: z.string().min(1),
  label_singular: z.string(),
  label_plural: z.string(),
  kind: z.enum(['people', 'money', 'share', 'count', 'measure']),
  iso4217: text,
  ucum: text,
});

export type ReportedFigure = z.infer<typeof reportedFigure>;
export type ReportedStance = z.infer<typeof reportedStance>;
export type ReportedAbsence = z.infer<typeof reportedAbsence>;
export type SourceFact = z.infer<typeof source>;
export type UnitFact = z.infer<typeof unit>;

/** Figures as somebody reported them, one a row. @throws when a row does not hold what its column promises. */
export const readReportedFigures = (): readonly ReportedFigure[] =>
  readRows('reported-figures.csv', reportedFigure);

/** How somebody stood to a proposition, as reported, one a row. */
export const readReportedStances = (): readonly ReportedStance[] =>
  readRows('reported-stances.csv', reportedStance);

/** Where somebody gave no figure, one a row; `topic` and `statistic` are names of the demo's own. */
export const readReportedAbsences = (): readonly ReportedAbsence[] =>
  readRows('reported-absences.csv', reportedAbsence);

/** The bodies figures are attributed to, parents before or after their children. */
export const readSources = (): readonly SourceFact[] => readRows('sources.csv', source);

/** All units a fresh record knows. */
export const readUnits = (): readonly UnitFact[] => readRows('units.csv', unit);

/** Rows of a table of facts. @throws when one does not hold what its column promises. */
export function readRows<Row>(file: string, row: z.ZodType<Row>): readonly Row[] {
  const url = new URL(`./facts/${file}`, import.meta.url);
  const rows: unknown[] = parse(readFileSync(url), { columns: true, skip_empty_lines: true });
  return rows.map((each, index) => {
    const parsed = row.safeParse(each);
    if (parsed.success) return parsed.data;
    throw new Error(`seeds/facts/${file}, row ${index + 2}: ${z.prettifyError(parsed.error)}`);
  });
}
