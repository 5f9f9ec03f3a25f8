import type { AsOf } from './as-of.ts';
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

/** What a claim still lacks before readers may see it; `statisticUnit` is the unit its statistic is defined in. */
export function missingForPublication(
  claim: ClaimRecord,
  statisticUnit: string | null,
): readonly FieldProblem[] {
  const { figure, target } = claim;
  const problems: FieldProblem[] = [];
  if (figure !== null) {
    if (figure.unit === null)
      problems.push(problem('unit', 'The unit is not set.', 'Choose the unit of the value.'));
    if (figure.counts.trim() === '')
      problems.push(problem('counts', 'What is counted is not said.', 'Say in words what is counted.'));
    if (claim.asOf === null) {
      problems.push(
        problem(
          'asOf',
          'The as-of date is not set.',
          'Give the date the figure speaks of, or the publication date.',
        ),
      );
    }
    if (target === null) {
      problems.push(
        problem(
          'statistic',
          'No statistic is chosen.',
          'Choose a statistic, or mark the figure as untracked.',
        ),
      );
    }
    if (statisticUnit !== null && figure.unit !== null && statisticUnit !== figure.unit) {
      problems.push(
        problem(
          'statistic',
          `The statistic is counted in ${statisticUnit}, but this figure is in ${figure.unit}.`,
          'Choose a statistic of the same unit, or correct the unit.',
        ),
      );
    }
  }
  for (const link of claim.attribution) {
    if (link.sourceId !== null || link.outletId !== null) continue;
    problems.push(
      problem(
        'attribution',
        `Who is meant by "${link.name}" is not settled.`,
        'Choose the source meant, or create it from these words.',
      ),
    );
  }
  return problems;
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
