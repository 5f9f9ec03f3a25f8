import type { ClaimFigure, ClaimRecord } from '#lib/domain/claim-record.ts';
import type { DeskNames } from '#lib/domain/desk-article.ts';
import type { UnitLabel } from '#lib/domain/unit.ts';
import { originInWords } from '#lib/format/format-attribution.ts';
import { asOfInWords, dateInWords } from '#lib/format/format-date.ts';
import { figureInWords } from '#lib/format/format-figure.ts';
import { messagesInEnglish } from '#lib/format/messages/en.ts';

/** A claim in words, part by part, as a card says it and two revisions are set side by side. */
export interface ClaimWords {
  readonly value: string;
  readonly unit: string;
  readonly counts: string;
  readonly source: string;
  readonly asOf: string;
  readonly since: string;
  readonly saidOn: string;
  readonly statistic: string;
  /** The stance and its proposition; empty for whatever is no statement. */
  readonly proposition: string;
  readonly note: string;
}

type Described = Pick<
  ClaimRecord,
  'kind' | 'figure' | 'asOf' | 'since' | 'saidOn' | 'target' | 'attribution' | 'relations' | 'note'
>;

export function describeClaim(claim: Described, names: DeskNames): ClaimWords {
  return {
    value: claim.figure === null ? withoutFigureInWords(claim) : valueInWords(claim.figure, names),
    unit: claim.figure === null ? '' : (claim.figure.unit ?? 'not set'),
    counts: claim.figure?.counts ?? '',
    source: originInWords(claim.attribution),
    asOf: claim.asOf === null ? 'not set' : asOfInWords(claim.asOf),
    since: claim.since === null ? '' : dateInWords(claim.since),
    saidOn: claim.saidOn === null ? '' : dateInWords(claim.saidOn),
    statistic: claim.kind === 'statement' ? '' : statisticInWords(claim, names),
    proposition: claim.kind === 'statement' ? propositionInWords(claim, names) : '',
    note: claim.note ?? '',
  };
}

function withoutFigureInWords({ kind, relations }: Described): string {
  if (kind === 'absence') return 'no figure given';
  return relations.some(({ kind }) => kind === 'denies') ? 'denial' : 'statement';
}

/** The value alone: "at least 7,000", "“the majority”". */
function valueInWords(figure: ClaimFigure, names: DeskNames): string {
  return figureInWords(figure, unitOf(figure, names)).short;
}

/** The unit of a figure; an unnamed one while the editor has not chosen it. */
export function unitOf({ unit }: ClaimFigure, names: DeskNames): UnitLabel {
  return names.units.find(({ code }) => code === unit) ?? UNIT_NOT_SET;
}

const UNIT_NOT_SET: UnitLabel = {
  code: '',
  labelSingular: '',
  labelPlural: '',
  kind: 'count',
  iso4217: null,
};

function statisticInWords({ target }: Described, names: DeskNames): string {
  if (target === null) return 'not chosen';
  if (target.kind !== 'statistic') return 'untracked';
  return names.statistics.find(({ id }) => id === target.statisticId)?.name ?? 'a statistic of another topic';
}

function propositionInWords({ target, relations }: Described, names: DeskNames): string {
  if (target?.kind === 'proposition') {
    const known = names.propositions.find(({ id }) => id === target.propositionId);
    return `${STANCE_WORDS[target.stance]}: ${known?.statement ?? 'a proposition of another topic'}`;
  }
  if (target !== null) return 'untracked';
  // A denial says by its relation what it speaks of.
  return relations.length > 0 ? '' : 'not chosen';
}

const STANCE_WORDS = messagesInEnglish.stance.verbs;

/** The parts in the order and under the names they are shown by. */
export const CLAIM_PARTS: readonly { readonly part: keyof ClaimWords; readonly label: string }[] = [
  { part: 'value', label: 'Value' },
  { part: 'unit', label: 'Unit' },
  { part: 'counts', label: 'What is counted' },
  { part: 'source', label: 'Source' },
  { part: 'asOf', label: 'As of' },
  { part: 'since', label: 'Counted since' },
  { part: 'saidOn', label: 'Said on' },
  { part: 'statistic', label: 'Statistic' },
  { part: 'proposition', label: 'Proposition' },
  { part: 'note', label: 'Note' },
];
