import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { getActor } from '#lib/auth/get-actor.ts';
import type { Actor } from '#lib/domain/person.ts';

/** Somebody signed in. */
export type PersonActor = Extract<Actor, { kind: 'person' }>;

/** Who asks for the page being rendered, or null for a stranger; asked of the database once a page. */
export const findCurrentActor = cache(async (): Promise<PersonActor | null> => {
  const actor = await getActor(await headers());
  return actor?.kind === 'person' ? actor : null;
});

/** Who asks for the page; strangers are led by way of the sign-in back to `path`. */
export async function requirePerson(path: string): Promise<PersonActor> {
  return (await findCurrentActor()) ?? redirect(`/sign-in?next=${encodeURIComponent(path)}`);
}
