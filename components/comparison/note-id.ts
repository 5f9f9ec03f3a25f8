/** Where the note on a kind of figure stands: "#kind-1". */
export function noteIdOf(place: number): string {
  return `kind-${place}`;
}
