import { NOBODY_NAMED } from '#lib/format/format-attribution.ts';
import { dateInWords, dateRangeInWords } from '#lib/format/format-date.ts';
import { figureInWords } from '#lib/format/format-figure.ts';
import { isolateName } from '#lib/format/isolate-name.ts';
import { claimDateInWords } from './claim-date.ts';
import type { Mark } from './mark.ts';
import { NOBODY_KEY, type TimelineClaim } from './timeline-claim.ts';
import type { TimelineSubject, TimelineView } from './timeline-view.ts';

/** A mark in words: its name for screen readers, and what a pointer resting on it shows. */
export function markInWords(mark: Mark, subject: TimelineSubject, view: TimelineView): string {
  const notes = [
    mark.isRetracted ? 'Retracted.' : '',
    mark.isBeyond ? 'Beyond the scale of the chart.' : '',
    mark.scopeBreak?.sentence ?? '',
    revisionInWords(mark.claim, subject, view),
    standsForInWords(mark, view),
  ];
  return [`${claimInWords(mark.claim, subject, view)}.`, ...notes].filter((note) => note !== '').join(' ');
}

/** "at least 7,000 people missing, Gaza Ministry of Health, 21 March 2024 (Sample Wire, 22 March 2024)". */
function claimInWords(claim: TimelineClaim, subject: TimelineSubject, view: TimelineView): string {
  const asOf = claimDateInWords(claim, view.locale);
  const published = claim.publishedOn === null ? '' : `, ${dateInWords(claim.publishedOn, view.locale)}`;
  return `${figurePhrase(claim, subject, view)}, ${originOf(claim)}, ${asOf} (${isolateName(claim.outletName)}${published})`;
}

/** "Revised from at least 46 people on 12 November 2026." */
export function revisionInWords(
  claim: TimelineClaim,
  { unit }: Pick<TimelineSubject, 'unit'>,
  { locale }: Pick<TimelineView, 'locale'>,
): string {
  const { revisedFrom } = claim;
  if (revisedFrom === null) return '';
  const before = figureInWords({ ...claim, best: null, vague: null, ...revisedFrom }, unit, locale).short;
  return `Revised from ${before} on ${dateInWords(revisedFrom.revisedOn, locale)}.`;
}

function figurePhrase(claim: TimelineClaim, subject: TimelineSubject, view: TimelineView): string {
  if (claim.kind === 'absence') return absencePhrase(claim.verbatim);
  return figureInWords(claim, subject.unit, view.locale).phrase;
}

/** Of a recorded absence the words were not captured. */
function absencePhrase(words: string): string {
  return words === '' ? 'No figure given' : `No figure: \u201c${words}\u201d`;
}

function originOf(claim: TimelineClaim): string {
  return claim.originKey === NOBODY_KEY ? NOBODY_NAMED : isolateName(claim.originName);
}

function standsForInWords({ standsFor, firstDay, lastDay }: Mark, view: TimelineView): string {
  if (standsFor < 2) return '';
  return `Stands for ${standsFor} figures, ${dateRangeInWords(firstDay, lastDay, view.locale)}.`;
}
