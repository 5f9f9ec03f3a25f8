import { comparabilityKey } from '#lib/comparison/comparability.ts';
import type { ChangeKind } from '#lib/domain/change.ts';
import { findBreaks } from './find-breaks.ts';
import { listSeries } from './list-series.ts';
import { roundingOf } from './rounding-of.ts';
import { NOBODY_KEY, type TimelineClaim } from './timeline-claim.ts';

/** Two consecutive figures of one origin that differ. */
export interface Step {
  readonly from: TimelineClaim;
  readonly to: TimelineClaim;
  /** By how much, where both are single numbers of one kind; null where the count itself changed. */
  readonly difference: number | null;
  /** What the record can tell of the reason, for an editor to confirm; null where it cannot. */
  readonly suggestion: Suggestion | null;
}

export interface Suggestion {
  readonly kind: ChangeKind;
  /** What it rests on, in a sentence. */
  readonly because: string;
}

/** The steps of a statistic, the latest first; what is attributed to nobody has no series, and no steps. */
export function listSteps(claims: readonly TimelineClaim[]): readonly Step[] {
  const standing = claims.filter(({ status, kind }) => status === 'published' && kind === 'figure');
  const bare = listSeries(standing, 'asOf')
    .filter(({ key }) => key !== NOBODY_KEY)
    .flatMap((series) => stepsOf(series.claims));
  const alike = Map.groupBy(bare, ({ difference }) => difference);
  return bare
    .map((step) => ({ ...step, suggestion: suggest(step, alike.get(step.difference) ?? []) }))
    .toSorted((a, b) => (a.to.asOfTo < b.to.asOfTo ? 1 : a.to.asOfTo > b.to.asOfTo ? -1 : 0));
}

type BareStep = Omit<Step, 'suggestion'> & { readonly breakSentence: string | null };

/** Figures said again are no step; one that counts something else is, from the figure before it. */
function stepsOf(claims: readonly TimelineClaim[]): readonly BareStep[] {
  const breaks = findBreaks(claims);
  const last = new Map<string, TimelineClaim>();
  const steps: BareStep[] = [];
  let previous: TimelineClaim | null = null;
  for (const claim of claims) {
    const value = singleValue(claim);
    if (value === null) continue;
    const key = comparabilityKey(claim);
    const before = last.get(key);
    const scopeBreak = breaks.get(claim.id);
    if (scopeBreak && previous)
      steps.push({ from: previous, to: claim, difference: null, breakSentence: scopeBreak.sentence });
    else if (before && singleValue(before) !== value && before.asOfTo !== claim.asOfTo)
      steps.push({
        from: before,
        to: claim,
        difference: value - (singleValue(before) ?? 0),
        breakSentence: null,
      });
    last.set(key, claim);
    previous = claim;
  }
  return steps;
}

function singleValue({ low, high, vague }: TimelineClaim): number | null {
  return vague === null && low !== null && low === high ? Number(low) : null;
}

function suggest(step: BareStep, alike: readonly BareStep[]): Suggestion | null {
  const { from, to, difference, breakSentence } = step;
  if (breakSentence !== null) return { kind: 'scope', because: breakSentence };
  if (difference === null) return null;
  if (isRounding(from, to, difference))
    return {
      kind: 'rounding',
      because: 'One of the two is rounded, and they differ by less than its rounding.',
    };
  const twin = alike.find((other) => other.to.originKey !== to.originKey && isNear(other.to, to));
  if (twin)
    return {
      kind: 'new_events',
      because: `${twin.to.originName} stepped by the same number within a week.`,
    };
  return difference < 0
    ? { kind: 'correction', because: 'The number fell, though what is counted stayed the same.' }
    : null;
}

const ROUNDED: ReadonlySet<string> = new Set(['about', 'nearly']);

function isRounding(from: TimelineClaim, to: TimelineClaim, difference: number): boolean {
  const rounded = [from, to].filter(({ qualifier }) => ROUNDED.has(qualifier));
  return rounded.some(({ low }) => Math.abs(difference) <= roundingOf(Number(low)));
}

const WEEK = 7 * 86_400_000;

function isNear(a: TimelineClaim, b: TimelineClaim): boolean {
  return Math.abs(Date.parse(a.asOfTo) - Date.parse(b.asOfTo)) <= WEEK;
}
