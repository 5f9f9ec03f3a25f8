import type { RelationKind } from '#lib/domain/relation.ts';
import type { ReportedClaim, ReportedFigure, TakenStance } from '#lib/domain/reported-claim.ts';
import type { UnitLabel } from '#lib/domain/unit.ts';
import { type FigureWords, figureInWords } from '#lib/format/format-figure.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import styles from './figure-value.module.css';

/** The value alone: "at least 7,000 people missing"; vague words in italics, without a numeral. */
export function FigureValue({
  claim,
  words,
  withCounts,
  withPolicy = false,
  withStatement = true,
}: FigureValueProps) {
  if (claim.figure === null) {
    return (
      <>
        <RetractedWord claim={claim} words={words} />
        <span className={styles.none}>{withoutFigure(claim, words, withStatement)}</span>
      </>
    );
  }
  const parts = figureInWords(claim.figure, unitOf(claim.figure), words.locale);
  const notes = [parts.best, parts.prices, parts.modality, withPolicy ? parts.policyNote : ''].filter(
    (note) => note !== '',
  );
  return (
    <>
      <RetractedWord claim={claim} words={words} />
      {claim.status === 'retracted' ? (
        <s className={styles.struck}>
          <Value parts={parts} withCounts={withCounts} />
        </s>
      ) : (
        <Value parts={parts} withCounts={withCounts} />
      )}
      {notes.length === 0 ? null : <span className={styles.notes}> ({notes.join(', ')})</span>}
    </>
  );
}

function RetractedWord({ claim, words }: Pick<FigureValueProps, 'claim' | 'words'>) {
  if (claim.status !== 'retracted') return null;
  return <span className={styles.state}>{words.figure.retracted} </span>;
}

/** What a claim says that gives no figure: its stance where it speaks to a proposition. */
function withoutFigure(
  { kind, proposition, relations }: FigureValueProps['claim'],
  words: Messages,
  withStatement: boolean,
): string {
  if (kind === 'absence') return words.figure.absence;
  if (proposition !== null) {
    const { stance, statement } = proposition;
    return withStatement ? words.stance.on(stance, statement) : words.stance.phrases[stance];
  }
  const isDenial = relations.some((relation) => relation.kind === 'denies' && relation.isReversed !== true);
  return isDenial ? words.figure.denial : words.figure.statement;
}

interface FigureValueProps {
  readonly claim: Pick<ReportedClaim, 'figure' | 'kind' | 'status'> & {
    readonly proposition: Pick<TakenStance, 'stance' | 'statement'> | null;
    readonly relations: readonly { readonly kind: RelationKind; readonly isReversed?: boolean }[];
  };
  readonly words: Messages;
  /** Whether to say what is counted. */
  readonly withCounts: boolean;
  /** Whether to say by which bound vague words are sorted; only where there is room to understand it. */
  readonly withPolicy?: boolean;
  /** Whether to say what a statement speaks to. */
  readonly withStatement?: boolean;
}

function Value({ parts, withCounts }: { readonly parts: FigureWords; readonly withCounts: boolean }) {
  return (
    <>
      {parts.qualifier === '' ? null : <span className={styles.qualifier}>{parts.qualifier} </span>}
      {parts.numeral === null ? (
        <em className={styles.vague}>{parts.vague}</em>
      ) : (
        <span className={styles.numeral}>{parts.numeral}</span>
      )}
      {parts.unit === '' ? null : <span className={styles.counts}> {parts.unit}</span>}
      {withCounts && parts.counts !== '' ? <span className={styles.counts}> {parts.counts}</span> : null}
    </>
  );
}

/** A draft may still lack its unit; then the figure's own words of what is counted have to do. */
function unitOf(figure: ReportedFigure): UnitLabel {
  return figure.unit ?? { code: '', labelSingular: '', labelPlural: '', kind: 'count', iso4217: null };
}
