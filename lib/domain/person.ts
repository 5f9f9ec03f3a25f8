/** What a person may do; granted per topic or for all topics by RoleAssignment. */
export const ROLES = ['contributor', 'editor', 'reviewer', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** A role and where it holds; `topicId` null means every topic. */
export interface RoleGrant {
  readonly role: Role;
  readonly topicId: string | null;
}

/** Whoever acts: a person with rights, or the program itself (start, seeds, jobs). */
export type Actor =
  | {
      readonly kind: 'person';
      readonly personId: string;
      readonly name: string;
      readonly grants: readonly RoleGrant[];
    }
  | { readonly kind: 'system'; readonly name: string };
