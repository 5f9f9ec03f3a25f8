import { type DefinitionRow, Definitions } from '#components/page/definitions.tsx';
import type { PublicStatistic } from '#lib/domain/public-statistic.ts';
import { dateInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';

/** What a statistic counts, term by term: the ground on which figures may be compared. */
export function Definition({
  statistic,
  words,
}: {
  readonly statistic: PublicStatistic;
  readonly words: Messages;
}) {
  const { definition, definitionNumber } = statistic;
  const labels = words.statistic;
  const rows: readonly DefinitionRow[] = [
    { term: labels.counted, detail: definition.counted },
    { term: null, detail: definitionNumber > 1 ? labels.definitionNumber(definitionNumber) : null },
    { term: labels.scope, detail: definition.scope },
    { term: labels.place, detail: definition.place },
    { term: labels.start, detail: definition.start && dateInWords(definition.start, words.locale) },
    { term: labels.unit, detail: definition.unit.labelPlural },
    {
      term: labels.temporality,
      detail: `${labels.measures[definition.measure]}, ${labels.temporalities[definition.temporality]}`,
    },
    { term: labels.per, detail: definition.per },
    { term: definition.measure === 'share' ? labels.shareOf : labels.base, detail: definition.base },
    { term: labels.comparedTo, detail: definition.comparedTo },
  ];
  return <Definitions rows={rows} />;
}
