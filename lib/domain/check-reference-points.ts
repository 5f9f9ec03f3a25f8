import type { FieldProblem } from './failure.ts';
import type { ReferencePoint } from './reference-series.ts';

/** What keeps a table from being imported, row by row; the first few are enough to see what is wrong with it. */
export function checkReferencePoints(points: readonly ReferencePoint[]): readonly FieldProblem[] {
  if (points.length === 0) {
    return [
      {
        field: 'points',
        message: 'The table has no values.',
        remedy: 'Check that the right column was read.',
      },
    ];
  }
  const seen = new Set<string>();
  const problems: FieldProblem[] = [];
  for (const [index, point] of points.entries()) {
    const wrong = problemOf(point, seen);
    seen.add(point.asOf);
    if (wrong !== null) problems.push({ field: `points.${index}`, ...wrong });
    if (problems.length === MOST_SAID) break;
  }
  return problems;
}

// A wrong column makes every row wrong.
const MOST_SAID = 5;

function problemOf(
  { asOf, value }: ReferencePoint,
  seen: ReadonlySet<string>,
): Omit<FieldProblem, 'field'> | null {
  if (!isDay(asOf)) return { message: `"${asOf}" is not a day.`, remedy: 'Write days as 2024-03-21.' };
  if (seen.has(asOf)) return { message: `${asOf} stands twice.`, remedy: 'Keep one value a day.' };
  if (!/^-?\d+(\.\d+)?$/.test(value)) {
    return { message: `"${value}" is not a number.`, remedy: 'Write plain digits, such as 31988 or 5.4.' };
  }
  return null;
}

/** The calendar has the last word: 30 February is no day. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}
