import type { ReportedClaim } from '#lib/domain/reported-claim.ts';

/** What comparing the figures of two versions of an article reads of a claim. */
export type VersionClaim = Pick<
  ReportedClaim,
  | 'id'
  | 'kind'
  | 'figure'
  | 'asOf'
  | 'originKey'
  | 'attribution'
  | 'statistic'
  | 'proposition'
  | 'departureKey'
>;

/** What became of a claim's words in the next version: there still, there in other words, or not there. */
export type Fate = 'same' | 'reworded' | 'gone';

export interface EarlierClaim<Claim extends VersionClaim> {
  readonly claim: Claim;
  readonly fate: Fate;
}

export interface LaterClaim<Claim extends VersionClaim> {
  readonly claim: Claim;
  /** Whether its words stood in the version before as well: then it was only read later. */
  readonly stoodBefore: boolean;
}

export const VERSION_PARTS = ['value', 'qualifier', 'counts', 'source', 'date'] as const;
export type VersionPart = (typeof VERSION_PARTS)[number];

/** What an outlet changed from one version of an article to the next, at the level of figures. */
export type VersionChange<Claim extends VersionClaim> =
  | {
      readonly kind: 'changed';
      readonly before: Claim;
      readonly after: Claim;
      readonly parts: readonly VersionPart[];
    }
  /** Its words changed; whether the figure did, no claim says yet. */
  | { readonly kind: 'reworded'; readonly before: Claim }
  | { readonly kind: 'removed'; readonly before: Claim }
  | { readonly kind: 'added'; readonly after: Claim };

/**
 * Sets the claims of two versions side by side. Those whose words stand in both are left out; of the others, the ones
 * that speak of the same thing are one figure that was changed. Each stands in one change at most.
 */
export function compareVersions<Claim extends VersionClaim>(
  earlier: readonly EarlierClaim<Claim>[],
  later: readonly LaterClaim<Claim>[],
): readonly VersionChange<Claim>[] {
  const left = earlier.filter(({ fate }) => fate !== 'same');
  const added = new Set(later.filter(({ stoodBefore }) => !stoodBefore).map(({ claim }) => claim));
  const changes: VersionChange<Claim>[] = [];
  for (const { claim: before, fate } of left) {
    const after = findCounterpart(before, added);
    if (after === null) {
      changes.push({ kind: fate === 'reworded' ? 'reworded' : 'removed', before });
      continue;
    }
    added.delete(after);
    const parts = VERSION_PARTS.filter((part) => PARTS[part](before) !== PARTS[part](after));
    if (parts.length > 0) changes.push({ kind: 'changed', before, after, parts });
  }
  return [...changes, ...[...added].map((after) => ({ kind: 'added', after }) as const)];
}

/** The claim of the later version that says the same with other words: of those that could be it, the one most alike. */
function findCounterpart<Claim extends VersionClaim>(before: Claim, added: ReadonlySet<Claim>): Claim | null {
  let best: { readonly claim: Claim; readonly likeness: number } | null = null;
  for (const claim of added) {
    if (subjectOf(claim) !== subjectOf(before)) continue;
    const likeness = VERSION_PARTS.filter((part) => PARTS[part](claim) === PARTS[part](before)).length;
    if (best === null || likeness > best.likeness) best = { claim, likeness };
  }
  return best?.claim ?? null;
}

/** What a claim speaks of: its statistic, counted alike, its proposition, or else the words of what it counts. */
function subjectOf({ kind, statistic, proposition, figure, departureKey }: VersionClaim): string {
  const what = statistic?.id ?? proposition?.id ?? figure?.counts.toLowerCase() ?? '';
  return `${kind}\n${what}\n${departureKey}`;
}

/** Equal strings where a part was not changed. */
const PARTS: Readonly<Record<VersionPart, (claim: VersionClaim) => string>> = {
  value: ({ figure, proposition }) =>
    figure === null
      ? (proposition?.stance ?? '')
      : [
          figure.low ?? figure.high,
          figure.high ?? figure.low,
          figure.best,
          figure.vague,
          figure.unit?.code,
        ].join(' '),
  qualifier: ({ figure }) => figure?.qualifier ?? '',
  counts: ({ figure }) => figure?.counts.toLowerCase() ?? '',
  source: ({ originKey, attribution }) => originKey || attribution.map(({ name }) => name).join(' '),
  date: ({ asOf }) => (asOf === null ? '' : `${asOf.from} ${asOf.to} ${asOf.basis}`),
};
