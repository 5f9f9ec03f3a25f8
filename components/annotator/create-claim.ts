import type { ClaimKind } from '#lib/domain/claim.ts';
import type { ClaimEdit, ClaimRecord, ClaimSpan } from '#lib/domain/claim-record.ts';
import type { SpanRole } from '#lib/domain/selector.ts';
import { snapSelection } from '#lib/reading/figure-in-selection.ts';
import { type AnnotatorDesk, findClaim, goOn, nameOfClaim, say, sayProblem } from './annotator-desk.ts';
import type { TextSelection } from './annotator-state.ts';
import { keyInWords } from './key-bindings.ts';
import { parseAsOfPhrase } from './parse-as-of-phrase.ts';
import { keepUndo, savePart } from './save-claim.ts';

/** Drafts a claim of a kind from words of the text, filled in by the engine. */
export async function createClaim(
  desk: AnnotatorDesk,
  span: TextSelection | null,
  kind: ClaimKind = 'figure',
): Promise<void> {
  const { version, article, selection } = desk.store.getState();
  const wanted = span ?? selection;
  if (wanted === null || version === null || version.text === null) {
    say(desk, 'Select the words of the claim first, or use “quote this sentence” in the text.');
    return;
  }
  const { start, end } = snapSelection(version.text, wanted);
  const prepared = await desk.api.prepare({ versionId: version.id, start, end, kind });
  if (!prepared.ok) return sayProblem(desk, prepared.failure);
  if (prepared.value.edit.figure?.verbatim === '') {
    say(desk, NO_NUMBER);
    return;
  }
  const drafted = await desk.api.draft(
    { articleId: article.id, versionId: version.id, kind },
    prepared.value.edit,
  );
  if (!drafted.ok) return sayProblem(desk, drafted.failure);
  const { claim } = drafted.value;
  desk.store.dispatch({ kind: 'claim_stands', claim });
  desk.store.dispatch({ kind: 'words_selected', selection: null });
  desk.store.dispatch({ kind: 'claim_chosen', claimId: claim.id });
  keepUndo(desk, claim, 'drafted', [{ kind: 'move', move: 'reject' }]);
  goOn(desk, claim, `New claim: ${nameOfClaim(desk, claim)}.`);
}

// The selection stays, so that either key goes on with it.
const NO_NUMBER = `There is no number in these words. Make them a statement (${keyInWords('createStatement', false)}), or say that no figure is given (${keyInWords('createAbsence', false)}); for a figure, select words that hold it.`;

/** Makes the selected words the source of the current claim. */
export async function markSource(desk: AnnotatorDesk): Promise<void> {
  const marked = takeSelection(desk, 'the words that name the source');
  if (marked === null) return;
  const { claim, words, span } = marked;
  const link = {
    branch: 0,
    position: 0,
    sourceId: null,
    outletId: null,
    name: words,
    wording: null,
    ...span,
  };
  // One voice is replaced; of several, the editor says in the card which is meant.
  const attribution =
    claim.attribution.length <= 1 ? [link] : [...claim.attribution, { ...link, branch: nextBranch(claim) }];
  await savePart(desk, claim.id, { attribution, ...withSpan(claim, 'source', span) });
}

/** Makes the selected words the date the current claim speaks of. */
export async function markDate(desk: AnnotatorDesk): Promise<void> {
  const marked = takeSelection(desk, 'the words that give the date');
  if (marked === null) return;
  const { claim, words, span } = marked;
  const asOf = parseAsOfPhrase(words, desk.store.getState().article.publishedOn);
  if (!asOf.ok) return sayProblem(desk, { detail: asOf.failure, fields: [] });
  await savePart(desk, claim.id, { asOf: asOf.value, ...withSpan(claim, 'date', span) });
}

function takeSelection(desk: AnnotatorDesk, what: string) {
  const { version, selection, currentId } = desk.store.getState();
  const claim = findClaim(desk, currentId);
  if (selection === null || claim === null || version === null || version.text === null) {
    say(desk, `Select ${what} first; they are then tied to the current claim.`);
    return null;
  }
  const { text, start, end } = snapSelection(version.text, selection);
  desk.store.dispatch({ kind: 'words_selected', selection: null });
  return { claim, span: { start, end }, words: text };
}

function nextBranch(claim: ClaimRecord): number {
  return Math.max(...claim.attribution.map(({ branch }) => branch)) + 1;
}

/** The claim's evidence with one role standing at new words. */
function withSpan(claim: ClaimRecord, role: SpanRole, span: TextSelection): Pick<ClaimEdit, 'spans'> {
  if (claim.evidence.kind !== 'quote') return {};
  const others: readonly ClaimSpan[] = claim.evidence.spans.filter((each) => each.role !== role);
  return { spans: [...others, { role, ...span }] };
}
