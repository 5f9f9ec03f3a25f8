import { assertNever } from '#lib/assert-never.ts';
import type { ArticleRecord, ArticleVersionRecord } from '#lib/domain/article-record.ts';
import type { ClaimEdit, ClaimRecord } from '#lib/domain/claim-record.ts';
import type { DeskArticle, DeskNames } from '#lib/domain/desk-article.ts';
import type { ReferenceSeries } from '#lib/domain/reference-series.ts';
import type { Stance } from '#lib/domain/stance.ts';
import { FOLDED_BELOW } from '#lib/reading/confidence-of.ts';
import type { ClaimForm } from './claim-form.ts';
import { findQuoteSpan, spansOf } from './claim-spans.ts';
import type { UndoStep } from './undo-step.ts';

/** Everything the annotator shows, as one value. It changes only by the actions below. */
export interface AnnotatorState {
  readonly article: ArticleRecord;
  readonly version: ArticleVersionRecord | null;
  /** In reading order, whatever their state. */
  readonly claims: readonly ClaimRecord[];
  readonly names: DeskNames;
  /** Published tables to hold figures against. */
  readonly references: readonly ReferenceSeries[];
  readonly currentId: string | null;
  readonly editor: OpenEditor | null;
  /** Words typed into cards and not saved yet, by claim. */
  readonly unsaved: Readonly<Record<string, UnsavedForm>>;
  /** Claims with a request under way. */
  readonly busyIds: readonly string[];
  readonly undoSteps: readonly UndoStep[];
  readonly conflict: SaveConflict | null;
  readonly selection: TextSelection | null;
  /** A sentence was selected by its button: the focus goes on to what can be done with it. */
  readonly selectedByButton: boolean;
  readonly notice: Notice;
  readonly dialog: OpenDialog | null;
  /** Words the cards are searched for. */
  readonly query: string;
  readonly singleKeysOff: boolean;
  /** Whether suggestions the engine doubts are shown too. */
  readonly showsDoubtful: boolean;
  /** Rises whenever the keyboard focus belongs on the current card. */
  readonly cardFocusSerial: number;
  /** Which pane a narrow screen shows. */
  readonly pane: 'text' | 'claims';
}

/** `complete` asks only for what is missing, one part after the other; `edit` shows the whole card as fields. */
export interface OpenEditor {
  readonly claimId: string;
  readonly purpose: 'edit' | 'complete';
  /** The field that takes the focus. */
  readonly field: string;
}

export interface UnsavedForm {
  readonly form: ClaimForm;
  /** The revision the words were typed over. */
  readonly revision: number;
  /** When they were last changed, an ISO instant. */
  readonly at: string;
}

export interface SaveConflict {
  readonly claimId: string;
  readonly mine: ClaimEdit;
  readonly theirs: ClaimRecord;
}

export interface TextSelection {
  readonly start: number;
  readonly end: number;
}

/** What just happened, said on the page and to screen readers. */
export interface Notice {
  readonly words: string;
  readonly tone: 'done' | 'problem';
  /** Rises with each notice, so that the same words are said again. */
  readonly serial: number;
}

export type OpenDialog =
  | { readonly kind: 'keys' }
  | { readonly kind: 'source'; readonly claimId: string; readonly linkIndex: number; readonly name: string }
  | { readonly kind: 'statistic'; readonly claimId: string; readonly name: string }
  | {
      readonly kind: 'proposition';
      readonly claimId: string;
      readonly statement: string;
      readonly stance: Stance;
    };

export type AnnotatorAction =
  | { readonly kind: 'claim_stands'; readonly claim: ClaimRecord }
  | { readonly kind: 'claim_chosen'; readonly claimId: string | null }
  | { readonly kind: 'editor_opened'; readonly editor: OpenEditor }
  | { readonly kind: 'editor_closed' }
  | { readonly kind: 'words_found'; readonly unsaved: AnnotatorState['unsaved'] }
  | { readonly kind: 'form_changed'; readonly claimId: string; readonly unsaved: UnsavedForm }
  | { readonly kind: 'form_dropped'; readonly claimId: string }
  | { readonly kind: 'request_started'; readonly claimId: string }
  | { readonly kind: 'request_ended'; readonly claimId: string }
  | { readonly kind: 'undo_kept'; readonly step: UndoStep }
  | { readonly kind: 'undo_spent' }
  | { readonly kind: 'conflict_met'; readonly conflict: SaveConflict }
  | { readonly kind: 'conflict_settled' }
  | {
      readonly kind: 'words_selected';
      readonly selection: TextSelection | null;
      readonly byButton?: boolean;
    }
  | { readonly kind: 'said'; readonly words: string; readonly tone: Notice['tone'] }
  | { readonly kind: 'dialog_opened'; readonly dialog: OpenDialog }
  | { readonly kind: 'dialog_closed' }
  | { readonly kind: 'searched'; readonly query: string }
  | { readonly kind: 'names_learned'; readonly names: Partial<DeskNames> }
  | { readonly kind: 'doubtful_switched' }
  | { readonly kind: 'single_keys_switched'; readonly off: boolean }
  | { readonly kind: 'pane_shown'; readonly pane: AnnotatorState['pane'] };

/** The annotator as it opens: the first thing that needs a decision is current. */
export function openAnnotator(
  desk: DeskArticle,
  settings: { readonly singleKeysOff: boolean },
): AnnotatorState {
  const claims = inReadingOrder(desk.claims);
  const first =
    claims.find((claim) => claim.status === 'suggested' && !isDoubtful(claim)) ?? claims.find(isStanding);
  return {
    ...desk,
    claims,
    currentId: first?.id ?? null,
    editor: null,
    unsaved: {},
    busyIds: [],
    undoSteps: [],
    conflict: null,
    selection: null,
    selectedByButton: false,
    notice: { words: '', tone: 'done', serial: 0 },
    dialog: null,
    query: '',
    singleKeysOff: settings.singleKeysOff,
    showsDoubtful: false,
    cardFocusSerial: 0,
    pane: 'claims',
  };
}

/** The state after an action. */
export function reduceAnnotator(state: AnnotatorState, action: AnnotatorAction): AnnotatorState {
  switch (action.kind) {
    case 'claim_stands':
      return { ...state, claims: withClaim(state.claims, action.claim) };
    case 'claim_chosen':
      return chooseClaim(state, action.claimId);
    case 'editor_opened':
      return { ...state, currentId: action.editor.claimId, editor: action.editor, pane: 'claims' };
    case 'editor_closed':
      return state.editor === null ? state : focusCard({ ...state, editor: null });
    case 'words_found':
      return { ...state, unsaved: action.unsaved };
    case 'form_changed':
      return { ...state, unsaved: { ...state.unsaved, [action.claimId]: action.unsaved } };
    case 'form_dropped':
      return { ...state, unsaved: without(state.unsaved, action.claimId) };
    case 'request_started':
      return { ...state, busyIds: [...state.busyIds, action.claimId] };
    case 'request_ended':
      return { ...state, busyIds: state.busyIds.filter((id) => id !== action.claimId) };
    case 'undo_kept':
      return { ...state, undoSteps: [...state.undoSteps, action.step].slice(-UNDO_STEPS_KEPT) };
    case 'undo_spent':
      return { ...state, undoSteps: state.undoSteps.slice(0, -1) };
    case 'conflict_met':
      return { ...state, conflict: action.conflict, currentId: action.conflict.claimId };
    case 'conflict_settled':
      return { ...state, conflict: null };
    case 'words_selected':
      return { ...state, selection: action.selection, selectedByButton: action.byButton ?? false };
    case 'said':
      return { ...state, notice: { ...action, serial: state.notice.serial + 1 } };
    case 'dialog_opened':
      return { ...state, dialog: action.dialog };
    case 'dialog_closed':
      return { ...state, dialog: null };
    case 'searched':
      return { ...state, query: action.query };
    case 'names_learned':
      return { ...state, names: withNames(state.names, action.names) };
    case 'doubtful_switched':
      return { ...state, showsDoubtful: !state.showsDoubtful };
    case 'single_keys_switched':
      return { ...state, singleKeysOff: action.off };
    case 'pane_shown':
      return { ...state, pane: action.pane };
    default:
      return assertNever(action);
  }
}

// More than anybody takes back one by one.
const UNDO_STEPS_KEPT = 100;

/** Another claim closes the editor; its words stay, and are offered again. */
function chooseClaim(state: AnnotatorState, claimId: string | null): AnnotatorState {
  const editor = state.editor?.claimId === claimId ? state.editor : null;
  return focusCard({ ...state, currentId: claimId, editor });
}

function focusCard(state: AnnotatorState): AnnotatorState {
  return { ...state, cardFocusSerial: state.cardFocusSerial + 1 };
}

function withClaim(claims: readonly ClaimRecord[], claim: ClaimRecord): readonly ClaimRecord[] {
  return inReadingOrder([...claims.filter(({ id }) => id !== claim.id), claim]);
}

function inReadingOrder(claims: readonly ClaimRecord[]): readonly ClaimRecord[] {
  return claims.toSorted((a, b) => firstOffset(a) - firstOffset(b) || (a.id < b.id ? -1 : 1));
}

function firstOffset(claim: ClaimRecord): number {
  return (spansOf(claim, 'number')[0] ?? findQuoteSpan(claim))?.start ?? Number.MAX_SAFE_INTEGER;
}

function withNames(names: DeskNames, learned: Partial<DeskNames>): DeskNames {
  return {
    units: names.units,
    topics: joined(names.topics, learned.topics),
    sources: joined(names.sources, learned.sources),
    outlets: joined(names.outlets, learned.outlets),
    statistics: joined(names.statistics, learned.statistics),
    propositions: joined(names.propositions, learned.propositions),
  };
}

function joined<Named extends { readonly id: string }>(
  known: readonly Named[],
  learned: readonly Named[] = [],
): readonly Named[] {
  const ids = new Set(learned.map(({ id }) => id));
  return [...known.filter(({ id }) => !ids.has(id)), ...learned];
}

function without<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Readonly<Record<string, Value>> {
  const { [key]: _, ...rest } = record;
  return rest;
}

/** Whether a suggestion is so doubtful that it is folded away until asked for. */
export function isDoubtful({ status, suggestion }: ClaimRecord): boolean {
  return status === 'suggested' && suggestion !== null && suggestion.confidence < FOLDED_BELOW;
}

/** Whether a claim still stands on the desk: rejected ones are kept, but out of the way. */
export function isStanding({ status }: ClaimRecord): boolean {
  return status !== 'rejected';
}
