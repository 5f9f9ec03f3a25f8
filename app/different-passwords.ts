import { type Failure, invalidField } from '#lib/domain/failure.ts';

/** What is wrong where a new password was not typed the same way twice. */
export function differentPasswords(field: string): Failure {
  return invalidField(field, 'The two passwords differ.', 'Type the same one twice.');
}
