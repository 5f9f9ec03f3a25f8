/** Hashing, handed to use cases by whoever runs them: the sign-in library's own, so that it can check them later. */
export interface Passwords {
  hash(password: string): Promise<string>;
  matches(password: string, hash: string): Promise<boolean>;
}
