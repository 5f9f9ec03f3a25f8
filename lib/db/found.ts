/** What stands under an address: a record, another address where it was merged into another, or nothing. */
export type Found<Thing> =
  | { readonly kind: 'found'; readonly record: Thing }
  | { readonly kind: 'moved'; readonly slug: string }
  | null;

export function found<Thing>(record: Thing): Found<Thing> {
  return { kind: 'found', record };
}

export function moved<Thing>(slug: string): Found<Thing> {
  return { kind: 'moved', slug };
}
