import { z } from 'zod';
import { ROLES } from '#lib/domain/person.ts';

/** What may be changed of a person. */
export const personEditInput = z.strictObject({
  name: z.string().max(300).exactOptional(),
  shortcutsOff: z.boolean().exactOptional(),
});

/** Taking or giving back access. */
export const personMoveInput = z.strictObject({
  move: z.enum(['deactivate', 'reactivate']),
  reason: z.string().max(500).nullable().default(null),
});

/** Granting or taking a role; without a topic it holds for all. */
export const roleMoveInput = z.strictObject({
  move: z.enum(['grant', 'revoke']),
  role: z.enum(ROLES),
  topicId: z.uuid().nullable().default(null),
});

export const newInvitationInput = z.strictObject({
  email: z.string().max(300).nullable().default(null),
  role: z.enum(ROLES),
  topicId: z.uuid().nullable().default(null),
});

export const invitationMoveInput = z.strictObject({ move: z.literal('revoke') });
