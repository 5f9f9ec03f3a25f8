import { getDatabase } from '#lib/db/database.ts';
import { offerFirstAdministrator } from '#lib/usecases/offer-first-administrator.ts';

/** The one-time link at which the first administrator is created; null while there is one. */
export async function offerFirstAdministratorLink(origin: string): Promise<string | null> {
  const offer = await offerFirstAdministrator({ database: getDatabase(), now: () => new Date() });
  return offer && `${origin}/invitations/${offer.token}`;
}

/** Ends the connections this process opened to the record. */
export async function closeRecord(): Promise<void> {
  await getDatabase().close();
}
