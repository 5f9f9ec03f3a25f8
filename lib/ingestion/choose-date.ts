import { type Chosen, type Evidence, listReadable } from './choose-fields.ts';
import { type PublicationDate, parsePublicationDate } from './parse-publication-date.ts';

/** The publication date that the strongest evidence gives, with a note where the page contradicts itself. */
export function chooseDate(evidences: readonly Evidence[]): ChosenDate {
  const dates = listReadable(evidences, 'published', parsePublicationDate);
  const [first] = dates;
  if (!first) return { chosen: null, note: null };
  // The same instant written with the outlet's own offset tells the day there; written in UTC it may be a day off.
  const local = dates.find(({ value }) => isSameInstant(value, first.value) && hasOffset(value));
  const chosen = local ?? first;
  return { chosen, note: noteOn(chosen, dates) };
}

export interface ChosenDate {
  readonly chosen: Chosen<PublicationDate> | null;
  readonly note: string | null;
}

function noteOn(chosen: Chosen<PublicationDate>, dates: readonly Chosen<PublicationDate>[]): string | null {
  const other = dates.find(
    ({ value, evidence }) =>
      // A dateline's day and a <time> on the page are often another thing: the day written, or updated.
      evidence !== 'text' &&
      evidence !== 'page' &&
      value.day !== chosen.value.day &&
      !isSameInstant(value, chosen.value),
  );
  if (!other) return null;
  return `The page gives two publication days: ${chosen.value.day} (${chosen.evidence}) and ${other.value.day} (${other.evidence}).`;
}

function isSameInstant(a: PublicationDate, b: PublicationDate): boolean {
  return hasZone(a) && hasZone(b) && Date.parse(a.published) === Date.parse(b.published);
}

function hasZone(date: PublicationDate): boolean {
  return /T.*(?:Z|[+-]\d\d:\d\d)$/.test(date.published);
}

function hasOffset(date: PublicationDate): boolean {
  return hasZone(date) && !/(?:Z|[+-]00:00)$/.test(date.published);
}
