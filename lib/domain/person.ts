/** What a person may do; granted per topic or for all topics by RoleAssignment. */
export const ROLES = ['contributor', 'editor', 'reviewer', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** A role and where it holds; `topicId` null means every topic. */
export interface RoleGrant {
  readonly role: Role;
  readonly topicId: string | null;
}

/** Whoever acts: a person with rights, the program itself (start, seeds, jobs), or a reader, of whom nothing is known. */
export type Actor =
  | {
      readonly kind: 'person';
      readonly personId: string;
      readonly name: string;
      readonly grants: readonly RoleGrant[];
    }
  | { readonly kind: 'system'; readonly name: string }
  | typeof A_READER;

/** Whoever reads: nobody asks for their name, and history keeps none. */
export const A_READER = { kind: 'reader', name: 'A reader' } as const;
