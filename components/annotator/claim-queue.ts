import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import type { StatisticRecord } from '#lib/domain/statistic-record.ts';
import { type AnnotatorState, isDoubtful, isStanding } from './annotator-state.ts';
import { describeClaim } from './describe-claim.ts';
import { findMissingParts, type MissingPart } from './missing-parts.ts';

type Desk = Pick<AnnotatorState, 'claims' | 'names' | 'query' | 'currentId' | 'showsDoubtful'>;

/** The cards shown: all that stand, narrowed by the search; the current one is never taken away from under the editor. */
export function shownClaims(state: Desk): readonly ClaimRecord[] {
  const words = state.query.toLowerCase().split(/\s+/).filter(Boolean);
  return state.claims.filter((claim) => {
    if (claim.id === state.currentId) return true;
    if (!isStanding(claim) || (isDoubtful(claim) && !state.showsDoubtful)) return false;
    const text = searchText(state, claim);
    return words.every((word) => text.includes(word));
  });
}

function searchText(state: Desk, claim: ClaimRecord): string {
  const quote = claim.evidence.kind === 'quote' ? (claim.evidence.quote.exact ?? '') : '';
  const { value, source, asOf, statistic, proposition } = describeClaim(claim, state.names);
  return [quote, value, source, asOf, statistic, proposition, claim.status].join(' ').toLowerCase();
}

/** How many suggestions the program is unsure of: folded away until asked for. */
export function countDoubtful(state: Pick<Desk, 'claims'>): number {
  return state.claims.filter(isDoubtful).length;
}

/** What a claim lacks, by the definition of the statistic it is tied to. */
export function missingPartsOf(state: Pick<Desk, 'names'>, claim: ClaimRecord): readonly MissingPart[] {
  return findMissingParts(claim, findStatistic(state, claim)?.definition.unit ?? null);
}

export function findStatistic(state: Pick<Desk, 'names'>, claim: ClaimRecord): StatisticRecord | null {
  const { target } = claim;
  if (target?.kind !== 'statistic') return null;
  return state.names.statistics.find(({ id }) => id === target.statisticId) ?? null;
}

/** Whether an editor still has something to do before it can be published. */
function needsWork(state: Pick<Desk, 'names'>, claim: ClaimRecord): boolean {
  if (claim.status === 'suggested') return true;
  return claim.status === 'draft' && missingPartsOf(state, claim).length > 0;
}

/** The next claim that needs work, below first and then from the top; null when all is done. */
export function nextToDo(state: Desk, afterId: string | null): ClaimRecord | null {
  const shown = shownClaims(state);
  const at = shown.findIndex(({ id }) => id === afterId);
  const around = [...shown.slice(at + 1), ...shown.slice(0, Math.max(at, 0))];
  return around.find((claim) => needsWork(state, claim)) ?? null;
}

/** The card `steps` further down (or up); stops at the ends. */
export function neighbourOf(state: Desk, steps: number): ClaimRecord | null {
  const shown = shownClaims(state);
  const at = shown.findIndex(({ id }) => id === state.currentId);
  const wanted = at === -1 ? 0 : Math.min(Math.max(at + steps, 0), shown.length - 1);
  return shown[wanted] ?? null;
}

/** Drafts that nothing is missing from: what "Publish" would publish. */
export function readyDrafts(state: Pick<Desk, 'claims' | 'names'>): readonly ClaimRecord[] {
  return state.claims.filter((claim) => isDraft(claim) && missingPartsOf(state, claim).length === 0);
}

/** Drafts that something is still missing from. */
export function unreadyDrafts(state: Pick<Desk, 'claims' | 'names'>): readonly ClaimRecord[] {
  return state.claims.filter((claim) => isDraft(claim) && missingPartsOf(state, claim).length > 0);
}

function isDraft({ status }: ClaimRecord): boolean {
  return status === 'draft' || status === 'in_review';
}
