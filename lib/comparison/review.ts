import { compareText } from '#lib/timeline/claim-order.ts';
import { NOBODY_KEY, type TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import type { TimelineSubject } from '#lib/timeline/timeline-view.ts';
import { comparabilityKey } from './comparability.ts';
import { type Reach, reachOf } from './reach.ts';

/** What the rules read of a claim. */
export type ComparedClaim = Omit<
  TimelineClaim,
  'best' | 'modality' | 'counts' | 'originSlug' | 'colourIndex' | 'revisedFrom'
>;

/** A part and its whole, which may belong to another statistic. */
export interface PartOfWhole {
  readonly part: ComparedClaim;
  readonly wholeId: string;
}

/** An article's word that somebody gave no figure, or could not verify the one it prints. */
export interface Doubt {
  readonly articleId: string;
  /** Whoever gave or confirmed none; '' where nobody is named. */
  readonly originKey: string;
  readonly originName: string;
}

/** Everything known of a statistic that its rules weigh. */
export interface StatisticClaims {
  readonly claims: readonly ComparedClaim[];
  readonly subject: Pick<TimelineSubject, 'temporality' | 'unit'>;
  /** By claim, the names passed through between outlet and origin, nearest the outlet first; left out where none. */
  readonly relays?: ReadonlyMap<string, readonly string[]>;
  readonly parts?: readonly PartOfWhole[];
  readonly doubts?: readonly Doubt[];
  /** By source, the body it belongs to; left out where it belongs to none. */
  readonly parents?: ReadonlyMap<string, string>;
}

/** A claim ready to be weighed. */
export interface Weighed {
  readonly claim: ComparedClaim;
  readonly reach: Reach;
  /** Equal for claims that may be compared. */
  readonly key: string;
  /** Equal for claims that print the same number in the same way. */
  readonly value: string;
}

/** A statistic as the rules see it: only published figures, the earliest published first. */
export interface Review extends Required<Omit<StatisticClaims, 'claims'>> {
  readonly figures: readonly Weighed[];
}

/** Leaves out what never counts: whatever was retracted, and absences of a figure. */
export function toReview({
  claims,
  subject,
  relays = new Map(),
  parts = [],
  doubts = [],
  parents = new Map(),
}: StatisticClaims): Review {
  const figures = claims
    .filter(isStanding)
    .map(weigh)
    .sort((a, b) => compareText(publishedDay(a), publishedDay(b)) || compareText(a.claim.id, b.claim.id));
  return { figures, subject, relays, doubts, parents, parts: parts.filter(({ part }) => isStanding(part)) };
}

/** A claim with its reach, weighed by itself. */
export function weigh(claim: ComparedClaim): Weighed {
  return {
    claim,
    reach: reachOf(claim),
    key: comparabilityKey(claim),
    value: `${claim.qualifier} ${claim.low} ${claim.high} ${claim.vague ?? ''}`,
  };
}

function isStanding({ status, kind }: ComparedClaim): boolean {
  return status === 'published' && kind === 'figure';
}

/** Claims without a known day of publication come after all others. */
function publishedDay({ claim }: Weighed): string {
  return claim.publishedOn ?? '9999';
}

/** Whether the text itself says which date the figure speaks of; otherwise it is only "on or before". */
export function isDated({ claim }: Weighed): boolean {
  return claim.asOfBasis === 'stated';
}

export function isAttributed({ claim }: Weighed): boolean {
  return claim.originKey !== NOBODY_KEY;
}

/** What a source can be held to: somebody's, for a stated date, and in numbers. */
export function isFirm(figure: Weighed): boolean {
  return isAttributed(figure) && isDated(figure) && !isVague(figure);
}

export function isVague({ reach }: Weighed): boolean {
  return reach.kind === 'vague';
}

/** Groups in the order of their first member. */
export function groupBy(
  figures: readonly Weighed[],
  keyOf: (figure: Weighed) => string,
): readonly (readonly [Weighed, ...Weighed[]])[] {
  const groups = new Map<string, [Weighed, ...Weighed[]]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()];
}

/** One key of several parts; none of them holds the separator. */
export function joinKeys(...parts: readonly string[]): string {
  return parts.join('\n');
}

/** The first of each value, so that repetitions add nothing. */
export function firstOfEach(
  figures: readonly Weighed[],
  keyOf: (figure: Weighed) => string,
): readonly Weighed[] {
  return groupBy(figures, keyOf).map(([first]) => first);
}
