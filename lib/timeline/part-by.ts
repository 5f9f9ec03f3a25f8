/** Parts a list into what passes a test and what does not, each in its order. */
export function partBy<Thing>(
  things: readonly Thing[],
  isIn: (thing: Thing) => boolean,
): readonly [readonly Thing[], readonly Thing[]] {
  const parts = Map.groupBy(things, isIn);
  return [parts.get(true) ?? [], parts.get(false) ?? []];
}
