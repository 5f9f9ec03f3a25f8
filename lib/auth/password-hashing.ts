import { hashPassword, verifyPassword } from 'better-auth/crypto';
import type { Passwords } from '#lib/domain/passwords.ts';

/** Hashing as the sign-in library does it, so that it accepts the passwords we store. */
export const passwordHashing: Passwords = {
  hash: hashPassword,
  matches: (password, hash) => verifyPassword({ password, hash }),
};
