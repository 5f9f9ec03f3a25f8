import { createHash, randomBytes } from 'node:crypto';

/** The secret of an invitation's link; it is shown once and only its hash is stored. */
export interface InvitationToken {
  readonly token: string;
  readonly hash: Uint8Array<ArrayBuffer>;
}

/** A new token that nobody can guess. */
export function createInvitationToken(): InvitationToken {
  // 256 bits; a plain hash suffices, since there is nothing to try out as there is with passwords.
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashInvitationToken(token) };
}

/** The hash under which a token's invitation is found. */
export function hashInvitationToken(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(token, 'utf8').digest());
}
