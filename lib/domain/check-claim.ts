import type { AsOf } from './as-of.ts';
import type { ClaimKind } from './claim.ts';
import type { ClaimEdit, ClaimFigure, ClaimRecord } from './claim-record.ts';
import type { FieldProblem } from './failure.ts';
import { boundsOf } from './figure.ts';

/** What keeps an edit from being saved: values that contradict themselves. Empty where it can be. */
export function checkClaimEdit(edit: ClaimEdit): readonly FieldProblem[] {
  return [
    ...(edit.figure === undefined ? [] : checkFigure(edit.figure)),
    ...(edit.asOf === undefined || edit.asOf === null ? [] : checkAsOf(edit.asOf)),
    ...(edit.attribution ?? []).flatMap((link, index) =>
      link.sourceId !== null && link.outletId !== null
        ? [
            problem(
              `attribution.${index}`,
              'This step names both a source and an outlet.',
              'Choose one of the two for this step of the chain.',
            ),
          ]
        : [],
    ),
  ];
}

/** What a claim of a kind cannot carry: only a figure has a value, and only a statement takes a stance. */
export function checkFitsKind(edit: ClaimEdit, kind: ClaimKind): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (edit.figure !== undefined && kind !== 'figure') {
    problems.push(
      problem(
        'figure',
        `A claim of kind "${kind}" carries no value.`,
        'Draft the value as a figure of its own.',
      ),
    );
  }
  if (edit.target?.kind === 'proposition' && kind !== 'statement') {
    problems.push(
      problem(
        'proposition',
        'Only a statement can be tied to a proposition.',
        'Choose a statistic, or mark the claim as untracked.',
      ),
    );
  }
  if (edit.target?.kind === 'statistic' && kind === 'statement') {
    problems.push(
      problem(
        'statistic',
        'A statement gives no figure for a statistic.',
        'Choose the proposition it speaks to, or mark it as untracked.',
      ),
    );
  }
  return problems;
}

/** What a claim still lacks before readers may see it; `statisticUnit` is the unit its statistic is defined in. */
export function missingForPublication(
  claim: ClaimRecord,
  statisticUnit: string | null,
): readonly FieldProblem[] {
  const { figure } = claim;
  return [
    ...(figure === null ? [] : missingOfFigure(figure)),
    ...(claim.kind === 'statement' ? missingOfStatement(claim) : missingOfPlace(claim)),
    ...(figure === null ? [] : missingOfUnit(figure, statisticUnit)),
    ...claim.attribution.flatMap((link) =>
      link.sourceId === null && link.outletId === null
        ? [
            problem(
              'attribution',
              `Who is meant by "${link.name}" is not settled.`,
              'Choose the source meant, or create it from these words.',
            ),
          ]
        : [],
    ),
  ];
}

function missingOfFigure(figure: ClaimFigure): readonly FieldProblem[] {
  return [
    ...(figure.unit === null
      ? [problem('unit', 'The unit is not set.', 'Choose the unit of the value.')]
      : []),
    ...(figure.counts.trim() === ''
      ? [problem('counts', 'What is counted is not said.', 'Say in words what is counted.')]
      : []),
  ];
}

/** Where a figure, or the absence of one, stands: on which day, in which statistic. */
function missingOfPlace({ kind, asOf, target }: ClaimRecord): readonly FieldProblem[] {
  const what = kind === 'figure' ? 'figure' : 'absence';
  return [
    ...(asOf === null
      ? [
          problem(
            'asOf',
            'The as-of date is not set.',
            `Give the date the ${what} speaks of, or the publication date.`,
          ),
        ]
      : []),
    ...(target === null
      ? [
          problem(
            'statistic',
            'No statistic is chosen.',
            `Choose a statistic, or mark the ${what} as untracked.`,
          ),
        ]
      : []),
  ];
}

function missingOfUnit({ unit }: ClaimFigure, statisticUnit: string | null): readonly FieldProblem[] {
  if (statisticUnit === null || unit === null || statisticUnit === unit) return [];
  return [
    problem(
      'statistic',
      `The statistic is counted in ${statisticUnit}, but this figure is in ${unit}.`,
      'Choose a statistic of the same unit, or correct the unit.',
    ),
  ];
}

/** A denial is understood from the claim it denies; any other statement says on what it speaks. */
function missingOfStatement({ target, relations }: ClaimRecord): readonly FieldProblem[] {
  const answers = relations.some(({ kind }) => kind === 'denies' || kind === 'confirms');
  if (target !== null || answers) return [];
  return [
    problem(
      'proposition',
      'The statement is tied to no proposition, and denies or confirms no other claim.',
      'Choose the proposition it speaks to, or mark it as untracked.',
    ),
  ];
}

function checkFigure(figure: ClaimFigure): readonly FieldProblem[] {
  const { low, high, qualifier } = figure;
  if (figure.verbatim.trim() === '') {
    return [problem('figure', 'The figure has no words.', 'Type the value as the article prints it.')];
  }
  const fits = {
    equal: low !== null && high !== null && low === high,
    low: low !== null && high === null,
    high: low === null && high !== null,
    both: low !== null && high !== null && Number(low) <= Number(high),
  }[boundsOf(qualifier)];
  if (fits) return [];
  return [
    problem(
      'figure',
      `The bounds (${low ?? 'open'} to ${high ?? 'open'}) do not fit the qualifier "${qualifier}".`,
      'Type the value as one phrase, such as "at least 7,000" or "100 to 300".',
    ),
  ];
}

function checkAsOf(asOf: AsOf): readonly FieldProblem[] {
  if (asOf.from <= asOf.to) return [];
  return [
    problem(
      'asOf',
      `The as-of date runs from ${asOf.from} back to ${asOf.to}.`,
      'Put the earlier day first.',
    ),
  ];
}

function problem(field: string, message: string, remedy: string): FieldProblem {
  return { field, message, remedy };
}
