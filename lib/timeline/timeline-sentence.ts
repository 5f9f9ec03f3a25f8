import { NOBODY_NAMED } from '#lib/format/format-attribution.ts';
import { figureInWords } from '#lib/format/format-figure.ts';
import { isolateName } from '#lib/format/isolate-name.ts';
import { claimDateInWords } from './claim-date.ts';
import { summariseTimeline, type TimelineSummary } from './summarise-timeline.ts';
import { NOBODY_KEY, type TimelineClaim } from './timeline-claim.ts';
import type { TimelineSubject } from './timeline-view.ts';

/**
 * The caption above a timeline: what is counted, how many claims, articles and independent sources, and the least
 * and the most that is said now, by whom. Nothing is averaged.
 */
export function timelineSentence(
  claims: readonly TimelineClaim[],
  subject: TimelineSubject,
  locale = 'en',
): string {
  const summary = summariseTimeline(claims, subject.temporality);
  const parts = [tallyInWords(summary, locale), extremesInWords(summary, subject, locale)];
  return `${capitalised(subject.counted)}: ${parts.filter((part) => part !== '').join('. ')}.`;
}

/** "41 figures in 38 articles, from 2 independent sources and 3 for which nobody is named". */
function tallyInWords(summary: TimelineSummary, locale: string): string {
  if (summary.figures === 0) return 'no figure has been recorded';
  const figures = counted(summary.figures, 'figure', locale);
  const articles = counted(summary.articles, 'article', locale);
  const voices =
    summary.origins === 0
      ? `from ${NOBODY_NAMED}`
      : `from ${counted(summary.origins, summary.origins === 1 ? 'source' : 'independent source', locale)}`;
  const nobody =
    summary.origins > 0 && summary.unattributed > 0
      ? `, ${numberOf(summary.unattributed, locale)} with ${NOBODY_NAMED}`
      : '';
  return `${figures} in ${articles}, ${voices}${nobody}`;
}

function extremesInWords({ least, most, latest }: TimelineSummary, subject: TimelineSubject, locale: string) {
  if (least === null || most === null) return '';
  const say = (claim: TimelineClaim) => saying(claim, subject, locale);
  const weighed = latest.filter((figure) => figure.isWeighed).map((figure) => figure.claim);
  if (weighed.length === 1) return `Latest: ${say(least)}`;
  if (least === most && weighed.every((claim) => isSameValue(claim, least))) {
    return `All ${numberOf(weighed.length, locale)} say ${valueInWords(least, subject, locale)}, last ${claimDateInWords(most, locale)}`;
  }
  return least === most ? `Least and most: ${say(least)}` : `Least: ${say(least)}. Most: ${say(most)}`;
}

/** "at least 7,000 (Gaza Ministry of Health, 21 March 2024)". */
function saying(claim: TimelineClaim, subject: TimelineSubject, locale: string): string {
  const origin = claim.originKey === NOBODY_KEY ? NOBODY_NAMED : isolateName(claim.originName);
  return `${valueInWords(claim, subject, locale)} (${origin}, ${claimDateInWords(claim, locale)})`;
}

/** What is counted stands at the head of the sentence, so a value needs no unit that says it again. */
function valueInWords(claim: TimelineClaim, subject: TimelineSubject, locale: string): string {
  const { short, modality } = figureInWords({ ...claim, counts: subject.counted }, subject.unit, locale);
  return modality === '' ? short : `${short}, ${modality}`;
}

function isSameValue(a: TimelineClaim, b: TimelineClaim): boolean {
  return a.low === b.low && a.high === b.high && a.qualifier === b.qualifier;
}

function counted(count: number, noun: string, locale: string): string {
  return `${numberOf(count, locale)} ${count === 1 ? noun : `${noun}s`}`;
}

function numberOf(count: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(count);
}

function capitalised(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
