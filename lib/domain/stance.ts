/** How a statement claim stands to its proposition. */
export const STANCES = ['asserts', 'denies', 'doubts', 'conditional'] as const;
export type Stance = (typeof STANCES)[number];
