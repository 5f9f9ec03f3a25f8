import { redirect } from 'next/navigation';
import { canEnterDesk } from '#lib/permissions/can-enter-desk.ts';
import { type PersonActor, requirePerson } from '../current-actor.ts';

/**
 * Who asks for a page of the desk, for every page there to call first: a layout guards nothing.
 * `path` is the page's own address, to come back to after signing in.
 */
export async function requireActor(path: string): Promise<PersonActor> {
  const actor = await requirePerson(path);
  // Their account page says that they hold no role, and whom to ask.
  return canEnterDesk(actor).allowed ? actor : redirect('/account');
}
