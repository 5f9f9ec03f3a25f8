import { createHash, randomBytes } from 'node:crypto';

/** The secret of a link that works once; it is shown once and only its hash is stored. */
export interface SecretToken {
  readonly token: string;
  readonly hash: Uint8Array<ArrayBuffer>;
}

/** A new token that nobody can guess. */
export function createSecretToken(): SecretToken {
  // 256 bits; a plain hash suffices, since there is nothing to try out as there is with passwords.
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashSecretToken(token) };
}

/** The hash under which a token's link is found. */
export function hashSecretToken(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(token, 'utf8').digest());
}
