import { type ClaimEdit, NO_DEPARTURES } from '#lib/domain/claim-record.ts';
import { boundsOf, type Decimal } from '#lib/domain/figure.ts';
import type { StatisticRecord } from '#lib/domain/statistic-record.ts';
import { decimalInWords } from '#lib/format/format-decimal.ts';
import { magnitudeOf } from '#lib/format/magnitude.ts';
import { VAGUE_POLICY } from '#lib/reading/lexicon/vague-words.ts';
import { attributeReport } from './attribute-report.ts';
import type { Garden } from './garden.ts';
import type { ReportedFigure } from './read-facts.ts';
import type { SeedValues } from './seed-topic.ts';
import { toAsOf } from './to-as-of.ts';

interface SeedValue {
  readonly row: ReportedFigure;
  readonly values: SeedValues;
  readonly statistic: StatisticRecord;
  /** The claim this one is a part of. */
  readonly wholeId: string | null;
}

/** What a claim says, from the row of facts it is made of. */
export async function toEdit(
  { sources }: Pick<Garden, 'sources'>,
  { row, values, statistic, wholeId }: SeedValue,
): Promise<ClaimEdit> {
  const { definition } = statistic;
  return {
    figure: {
      ...bounds(row),
      verbatim: values.vague ?? numerals(row),
      qualifier: row.qualifier,
      best: null,
      unit: definition.unit,
      counts: withinSentence(definition.counted),
      modality: values.modality,
      measure: definition.measure,
      vague: values.vague ?? null,
      policy: values.vague === undefined ? null : VAGUE_POLICY,
    },
    asOf: toAsOf(row, definition.temporality),
    since: definition.temporality === 'cumulative' ? row.since : null,
    saidOn: values.saidOn ?? null,
    target: { kind: 'statistic', statisticId: statistic.id },
    departures: { ...NO_DEPARTURES, ...values.departures },
    attribution: await attributeReport(sources, row),
    relations: wholeId === null ? [] : [{ kind: 'part_of', claimId: wholeId }],
    note: row.note,
  };
}

/** A definition begins its sentence, what is counted follows its number: "7,000 people unaccounted for". */
function withinSentence(counted: string): string {
  return counted.replace(/^(?:People|Children|Women|Deaths|Civilians|Jobs)\b/, (word) => word.toLowerCase());
}

function bounds({ qualifier, low, high }: ReportedFigure): { low: string | null; high: string | null } {
  switch (boundsOf(qualifier)) {
    case 'equal':
      return { low, high: low };
    case 'low':
      return { low, high: null };
    case 'high':
      return { low: null, high: low };
    case 'both':
      return { low, high };
  }
}

/** The outlet's words were not captured: only the numeral stands for them, never a phrase of ours. */
function numerals({ low, high }: ReportedFigure): string {
  return high === null ? numeral(low) : `${numeral(low)}–${numeral(high)}`;
}

/** Nobody prints the noughts of billions. */
function numeral(full: Decimal): string {
  const { decimal, word } = magnitudeOf(full);
  return word === null || word === 'million'
    ? decimalInWords(full, 'en')
    : `${decimalInWords(decimal, 'en')} ${word}`;
}
