import type { Auth } from './auth.ts';

export interface OpenSession {
  readonly id: string;
  readonly userId: string;
}

/** The session a request's cookie stands for, or null. */
export async function findSession(auth: Auth, headers: Headers): Promise<OpenSession | null> {
  // Most requests of strangers carry no cookie at all; they cost no query.
  if (!headers.has('cookie')) return null;
  const found = await auth.api.getSession({ headers });
  return found === null ? null : { id: found.session.id, userId: found.user.id };
}
