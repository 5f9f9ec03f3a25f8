import type { Role } from './person.ts';

/** A person of the desk, as administrators see them. */
export interface PersonRecord {
  readonly id: string;
  readonly name: string;
  /** Where they sign in; null once that was removed. */
  readonly email: string | null;
  readonly deactivatedAt: string | null;
  readonly shortcutsOff: boolean;
  readonly revision: number;
  readonly createdAt: string;
  readonly roles: readonly HeldRole[];
}

/** A role someone holds, and where: `topicId` null means every topic. */
export interface HeldRole {
  readonly id: string;
  readonly role: Role;
  readonly topicId: string | null;
  readonly topicName: string | null;
}

/** An invitation, without the token of its link, which nobody can read again. */
export interface InvitationRecord {
  readonly id: string;
  /** The only address it may be accepted with; null for any. */
  readonly email: string | null;
  readonly role: Role;
  readonly topicId: string | null;
  readonly topicName: string | null;
  /** Null, with the name, for the first administrator's. */
  readonly invitedById: string | null;
  readonly invitedBy: string | null;
  readonly acceptedBy: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly state: InvitationState;
}

export const INVITATION_STATES = ['open', 'accepted', 'revoked', 'expired'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

/** What became of an invitation by `at`. */
export function invitationState(
  invitation: {
    readonly acceptedAt: Date | null;
    readonly revokedAt: Date | null;
    readonly expiresAt: Date;
  },
  at: Date,
): InvitationState {
  if (invitation.acceptedAt !== null) return 'accepted';
  if (invitation.revokedAt !== null) return 'revoked';
  return invitation.expiresAt <= at ? 'expired' : 'open';
}
