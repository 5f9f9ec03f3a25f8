import type { PartChange } from '#lib/domain/part-change.ts';
import { dateInWords } from '#lib/format/format-date.ts';
import type { Messages } from '#lib/format/messages/en.ts';

/** What was changed, a phrase for each part: "figure from “46” to “47”". */
export function changesInWords<Part extends string>(
  changes: readonly PartChange<Part>[],
  partNames: Readonly<Record<Part, string>>,
  words: Messages,
): readonly string[] {
  return changes.map(({ part, before, after }) =>
    words.claim.changed(partNames[part], valueInWords(part, before, words), valueInWords(part, after, words)),
  );
}

/** Days are kept in ISO form, choices as codes. */
function valueInWords(part: string, value: string | null, words: Messages): string | null {
  if (value === null) return null;
  if (DAYS.has(part)) return dateInWords(value, words.locale);
  const choices = choicesOf(part, words);
  return choices?.[value] ?? value;
}

const DAYS: ReadonlySet<string> = new Set(['asOf', 'since', 'saidOn', 'publishedOn', 'start']);

function choicesOf(part: string, words: Messages): Readonly<Record<string, string>> | null {
  if (part === 'temporality') return words.statistic.temporalities;
  if (part === 'measure') return words.statistic.measures;
  if (part === 'stance') return words.stance.phrases;
  return null;
}
