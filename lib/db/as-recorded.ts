import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import type {
  ReportedClaim,
  ReportedEvidence,
  ReportedFigure,
  ReportedLink,
} from '#lib/domain/reported-claim.ts';

/** A claim as its record stood on an earlier day: its figure, dates, voices and standing of then. */
export function asRecorded(claim: ReportedClaim, state: ClaimRecord | undefined): ReportedClaim {
  if (state === undefined) return claim;
  const isRetracted = state.status === 'retracted';
  return {
    ...claim,
    status: state.status,
    figure: figureOf(claim, state),
    asOf: state.asOf,
    since: state.since,
    saidOn: state.saidOn,
    attribution: state.attribution.map((link) => linkOf(link, claim)),
    evidence: evidenceOf(claim, state),
    note: state.note,
    retractionReason: state.retractionReason,
    retractedAt: isRetracted ? claim.retractedAt : null,
  };
}

/** Units are never renamed; one that the claim no longer has is called by its code. */
function figureOf({ figure: now }: ReportedClaim, { figure: then }: ClaimRecord): ReportedFigure | null {
  if (then === null) return null;
  const { unit: code, ...figure } = then;
  if (code === null) return { ...figure, unit: null };
  const isSame = now?.unit?.code === code;
  const named = { code, labelSingular: code, labelPlural: code, kind: 'count', iso4217: null } as const;
  return { ...figure, unit: isSame ? now.unit : named };
}

/** Other words were quoted then; words taken down since stay so, whatever was shown before. */
function evidenceOf({ evidence: now }: ReportedClaim, { evidence: then }: ClaimRecord): ReportedEvidence {
  if (now.kind !== 'quote' || then.kind !== 'quote' || now.words === null) return now;
  const { exact, prefix, suffix } = then.quote;
  if (exact === null || now.words.exact === exact) return now;
  const words = { exact, prefix: prefix ?? '', suffix: suffix ?? '', translation: null, marks: [] };
  return { ...now, words: { ...now.words, ...words } };
}

/** A step still there leads to the same page, and hides the same name; one gone since is words only. */
function linkOf(link: ClaimRecord['attribution'][number], { attribution }: ReportedClaim): ReportedLink {
  const { branch, position, name, wording, sourceId, outletId } = link;
  const id = sourceId ?? outletId;
  const same = attribution.find(({ target }) => target !== null && target.id === id);
  return same ? { ...same, branch, position } : { branch, position, name, wording, target: null };
}
