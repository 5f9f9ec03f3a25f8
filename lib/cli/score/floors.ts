/** What the dev texts may not fall below, in per cent, by the columns of the scorer's table. Raise it with the engine. */
const FLOORS = {
  recall: 99,
  prec: 98,
  value: 99,
  qual: 99,
  unit: 99,
  src: 94,
  asOf: 90,
  everything: 90,
} as const;

/**
 * The floors a scorer's table falls short of, each in a sentence; the table has a line of column heads, one `micro`
 * over all texts, and one that begins "everything right:". Throws an Error where one of them is missing.
 */
export function fallenBelow(
  table: string,
  floors: Readonly<Record<string, number>> = FLOORS,
): readonly string[] {
  const scores = readScores(table);
  return Object.entries(floors).flatMap(([column, floor]) => {
    const score = scores.get(column);
    if (score === undefined) throw new Error(`The scorer's table has no column "${column}".`);
    return score < floor ? [`${column} is ${score} %, below its floor of ${floor} %.`] : [];
  });
}

function readScores(table: string): ReadonlyMap<string, number> {
  const lines = table.split('\n').map((line) => line.trim());
  const heads = lines.find((line) => line.startsWith('file '))?.split(/\s+/);
  const micro = lines.find((line) => line.startsWith('micro '))?.split(/\s+/);
  const everything = lines
    .map((line) => /^everything right: ([\d.]+) %/.exec(line)?.[1])
    .find((found) => found);
  if (heads === undefined || micro === undefined || everything === undefined) {
    throw new Error('The scorer printed no totals.');
  }
  const columns = heads.map((head, place) => [head, Number(micro[place])] as const);
  return new Map([...columns, ['everything', Number(everything)] as const]);
}
