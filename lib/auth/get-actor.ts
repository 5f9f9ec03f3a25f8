import { findActorOfUser } from '#lib/db/actor.ts';
import { getDatabase } from '#lib/db/database.ts';
import type { Actor } from '#lib/domain/person.ts';
import { getAuth } from './auth.ts';
import { findSession } from './find-session.ts';

/** Who sends this request, with their rights, or null for a stranger and for those whose access was taken away. */
export async function getActor(headers: Headers): Promise<Actor | null> {
  const session = await findSession(getAuth(), headers);
  return session === null ? null : findActorOfUser(getDatabase(), session.userId);
}
