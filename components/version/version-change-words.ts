import type { VersionChange, VersionPart } from '#lib/comparison/compare-versions.ts';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { originInWords } from '#lib/format/format-attribution.ts';
import { asOfInWords } from '#lib/format/format-date.ts';
import { figureInWords, qualifierInWords } from '#lib/format/format-figure.ts';
import type { Messages } from '#lib/format/messages/en.ts';

type Changed = Extract<VersionChange<ReportedClaim>, { kind: 'changed' }>;

/** What an outlet changed of one figure, a phrase for each part: "500 became 471", "“at least” dropped". */
export function versionChangeInWords(change: Changed, words: Messages): readonly string[] {
  // The value is worded with its qualifier: where both were changed, one phrase says it.
  const told = change.parts.filter((part) => part !== 'qualifier' || !change.parts.includes('value'));
  return told.map((part) => PHRASES[part](change, words));
}

const PHRASES: Readonly<Record<VersionPart, (change: Changed, words: Messages) => string>> = {
  value: ({ before, after }, words) =>
    words.versions.value(valueInWords(before, words), valueInWords(after, words)),
  qualifier: ({ before, after }, words) => replaced(qualifierOf(before), qualifierOf(after), words.versions),
  counts: ({ before, after }, words) =>
    replaced(before.figure?.counts ?? '', after.figure?.counts ?? '', words.versions),
  source: ({ before, after }, words) =>
    replaced(attributedIn(before, words), attributedIn(after, words), words.versions.source),
  date: ({ before, after }, words) => words.versions.date(dateOf(before, words), dateOf(after, words)),
};

interface Replacing {
  readonly dropped: (words: string) => string;
  readonly put: (words: string) => string;
  readonly became: (before: string, after: string) => string;
}

function replaced(before: string, after: string, labels: Replacing): string {
  if (after === '') return labels.dropped(before);
  return before === '' ? labels.put(after) : labels.became(before, after);
}

function valueInWords({ figure, proposition }: ReportedClaim, words: Messages): string {
  if (figure === null) return proposition === null ? '' : words.stance.phrases[proposition.stance];
  const unit = figure.unit ?? { code: '', labelSingular: '', labelPlural: '', kind: 'count', iso4217: null };
  return figureInWords(figure, unit, words.locale).short;
}

/** A range is said by its ends. */
function qualifierOf({ figure }: ReportedClaim): string {
  return figure === null || figure.vague !== null ? '' : qualifierInWords(figure.qualifier);
}

/** As the article puts it, where its words are known: "according to US officials". */
function attributedIn({ attribution }: ReportedClaim, words: Messages): string {
  if (attribution.length === 0) return '';
  const wording = attribution.find((link) => link.wording !== null)?.wording ?? '';
  const origin = originInWords(attribution, words.locale);
  return /^according to$/i.test(wording) ? `${wording} ${origin}` : `${origin} ${wording}`.trim();
}

function dateOf({ asOf }: ReportedClaim, words: Messages): string {
  return asOf === null ? words.claim.unknownDate : asOfInWords(asOf, words.locale);
}
