import type { FieldProblem } from './failure.ts';

/** Long enough for any name, short enough for a line of history. */
const MAXIMUM_NAME_LENGTH = 100;

/** Length is what makes a password hard to guess; no rule about kinds of characters comes near it. */
export const MINIMUM_PASSWORD_LENGTH = 10;

/** The sign-in library refuses longer ones: hashing them would take too long. */
export const MAXIMUM_PASSWORD_LENGTH = 128;

/** The longest address mail servers accept. */
const MAXIMUM_EMAIL_LENGTH = 254;

/** No wider than what the sign-in library accepts, or someone could join who can never sign in. */
const EMAIL = /^[a-z0-9_+-]+(?:[.'][a-z0-9_+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

/** What is wrong with a person's name, or null. */
export function findNameProblem(name: string): FieldProblem | null {
  const length = name.trim().length;
  if (length === 0) return problem('name', 'The name is empty.', 'Give the name that history will show.');
  if (length <= MAXIMUM_NAME_LENGTH) return null;
  return problem('name', `The name has ${length} characters.`, `Use at most ${MAXIMUM_NAME_LENGTH}.`);
}

/** What is wrong with an e-mail address, or null; whether it exists, only mail could tell. */
export function findEmailProblem(email: string): FieldProblem | null {
  const address = normalizeEmail(email);
  if (address.length <= MAXIMUM_EMAIL_LENGTH && EMAIL.test(address)) return null;
  return problem('email', 'This is not an e-mail address.', 'Write it in full, like name@example.org.');
}

/** The form in which two spellings of an address are the same one. */
export function normalizeEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** What is wrong with a new password, or null. */
export function findPasswordProblem(password: string, email: string): FieldProblem | null {
  if (password.length < MINIMUM_PASSWORD_LENGTH) {
    const remedy = `Use at least ${MINIMUM_PASSWORD_LENGTH} characters; a few words in a row are easiest to remember.`;
    return problem('password', 'The password is too short.', remedy);
  }
  if (password.length > MAXIMUM_PASSWORD_LENGTH) {
    return problem(
      'password',
      'The password is too long.',
      `Use at most ${MAXIMUM_PASSWORD_LENGTH} characters.`,
    );
  }
  if (normalizeEmail(password) === normalizeEmail(email)) {
    return problem(
      'password',
      'The password is your e-mail address.',
      'Choose something others do not know.',
    );
  }
  return null;
}

function problem(field: string, message: string, remedy: string): FieldProblem {
  return { field, message, remedy };
}
