import type { Role } from '#lib/domain/person.ts';

/** A role and where it holds: "editor", "editor for Floods in Valencia". */
export function roleInWords(role: Role, topicName: string | null): string {
  return topicName === null ? role : `${role} for ${topicName}`;
}
