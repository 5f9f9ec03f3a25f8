import type { ClaimAttribution, ClaimRecord, ClaimTarget } from '#lib/domain/claim-record.ts';
import type { OutletChoice } from '#lib/domain/desk-article.ts';
import type { PropositionRecord } from '#lib/domain/proposition-record.ts';
import type { SourceRecord } from '#lib/domain/source-record.ts';
import type { Stance } from '#lib/domain/stance.ts';
import type { StatisticRecord } from '#lib/domain/statistic-record.ts';
import { messagesInEnglish } from '#lib/format/messages/en.ts';
import type { Result } from '#lib/result.ts';
import { type AnnotatorDesk, findClaim, say } from './annotator-desk.ts';
import type { ApiProblem } from './api-client.ts';
import type { NewProposition, NewSource, NewStatistic } from './claim-api.ts';
import { toClaimForm } from './claim-form.ts';
import { savePart, typeIntoForm } from './save-claim.ts';

/** Creates a source and settles the step of the chain it was created for. */
export async function createSource(
  desk: AnnotatorDesk,
  place: LinkPlace,
  source: NewSource,
): Promise<Result<SourceRecord, ApiProblem>> {
  const answer = await desk.api.createSource(source);
  if (!answer.ok) return answer;
  await settleLink(desk, place, { kind: 'source', source: answer.value.source });
  return { ok: true, value: answer.value.source };
}

/** Creates a statistic and ties the claim to it. */
export async function createStatistic(
  desk: AnnotatorDesk,
  claimId: string,
  statistic: NewStatistic,
): Promise<Result<StatisticRecord, ApiProblem>> {
  const answer = await desk.api.createStatistic(statistic);
  if (!answer.ok) return answer;
  await chooseStatistic(desk, claimId, answer.value.statistic);
  return { ok: true, value: answer.value.statistic };
}

/** States a proposition and ties the claim to it. */
export async function createProposition(
  desk: AnnotatorDesk,
  claimId: string,
  proposition: NewProposition,
  stance: Stance,
): Promise<Result<PropositionRecord, ApiProblem>> {
  const answer = await desk.api.stateProposition(proposition);
  if (!answer.ok) return answer;
  await chooseProposition(desk, claimId, answer.value.proposition, stance);
  return { ok: true, value: answer.value.proposition };
}

/** One step of a claim's chain. */
export interface LinkPlace {
  readonly claimId: string;
  readonly linkIndex: number;
}

export type LinkChoice =
  | { readonly kind: 'source'; readonly source: SourceRecord }
  | { readonly kind: 'outlet'; readonly outlet: OutletChoice };

/** Says who a step of the chain is. The same words elsewhere in the article then stand for the same. */
export async function settleLink(desk: AnnotatorDesk, place: LinkPlace, choice: LinkChoice): Promise<void> {
  const claim = findClaim(desk, place.claimId);
  if (claim === null) return;
  const form = formOf(desk, claim);
  const words = form.attribution[place.linkIndex]?.name || null;
  desk.store.dispatch({ kind: 'names_learned', names: learned(choice, words) });
  const attribution = form.attribution.map((link, index) =>
    index === place.linkIndex ? withChoice(link, choice) : link,
  );
  if (isEditing(desk, claim.id)) {
    typeIntoForm(desk, claim.id, { ...form, attribution });
    return;
  }
  await savePart(desk, claim.id, { attribution });
}

/** Ties a claim to a statistic, or to none (null is "untracked"). */
export async function chooseStatistic(
  desk: AnnotatorDesk,
  claimId: string,
  statistic: StatisticRecord | null,
): Promise<void> {
  if (statistic === null) return chooseTarget(desk, claimId, { kind: 'untracked' }, SAID_UNTRACKED);
  desk.store.dispatch({ kind: 'names_learned', names: { statistics: [statistic] } });
  const target = { kind: 'statistic', statisticId: statistic.id } as const;
  await chooseTarget(desk, claimId, target, `Statistic: ${statistic.name}.`);
}

/** Ties a statement to a proposition with its stance, or to none (null is "untracked"). */
export async function chooseProposition(
  desk: AnnotatorDesk,
  claimId: string,
  proposition: PropositionRecord | null,
  stance: Stance,
): Promise<void> {
  if (proposition === null) return chooseTarget(desk, claimId, { kind: 'untracked' }, SAID_UNTRACKED);
  desk.store.dispatch({ kind: 'names_learned', names: { propositions: [proposition] } });
  const target = { kind: 'proposition', propositionId: proposition.id, stance } as const;
  await chooseTarget(desk, claimId, target, `Proposition: ${proposition.statement}.`);
}

/** Changes how a statement stands to the proposition it is tied to. */
export async function chooseStance(
  desk: AnnotatorDesk,
  claimId: string,
  target: Extract<ClaimTarget, { kind: 'proposition' }>,
  stance: Stance,
): Promise<void> {
  await chooseTarget(desk, claimId, { ...target, stance }, `The source ${STANCE_DEEDS[stance]}.`);
}

const STANCE_DEEDS = messagesInEnglish.stance.does;

const SAID_UNTRACKED = 'Untracked: shown on its article only.';

async function chooseTarget(
  desk: AnnotatorDesk,
  claimId: string,
  target: ClaimTarget,
  said: string,
): Promise<void> {
  const claim = findClaim(desk, claimId);
  if (claim === null) return;
  if (isEditing(desk, claimId)) {
    typeIntoForm(desk, claimId, { ...formOf(desk, claim), target });
    say(desk, said);
    return;
  }
  await savePart(desk, claimId, { target });
}

function formOf(desk: AnnotatorDesk, claim: ClaimRecord) {
  return desk.store.getState().unsaved[claim.id]?.form ?? toClaimForm(claim);
}

/** In an open form a choice is one of its fields; otherwise it is saved at once. */
function isEditing(desk: AnnotatorDesk, claimId: string): boolean {
  const { editor } = desk.store.getState();
  return editor?.claimId === claimId && editor.purpose === 'edit';
}

function withChoice(link: ClaimAttribution, choice: LinkChoice): ClaimAttribution {
  const sourceId = choice.kind === 'source' ? choice.source.id : null;
  const outletId = choice.kind === 'outlet' ? choice.outlet.id : null;
  const chosenName = choice.kind === 'source' ? choice.source.name : choice.outlet.name;
  return { ...link, sourceId, outletId, name: link.name === '' ? chosenName : link.name };
}

/** Within this article the words now stand for the source, as if they were one of its aliases. */
function learned(choice: LinkChoice, words: string | null) {
  if (choice.kind === 'outlet') return { outlets: [choice.outlet] };
  const { source } = choice;
  return { sources: [words === null ? source : { ...source, aliases: [...source.aliases, words] }] };
}
