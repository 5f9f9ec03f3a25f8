import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDatabase } from '#lib/db/database.ts';
import { offerFirstAdministrator } from '#lib/usecases/offer-first-administrator.ts';

/** Where the link also stands, for whoever starts the site without a terminal; gone once there is an administrator. */
const LINK_FILE = 'first-administrator-link';

/** The one-time link at which the first administrator is created; null while there is one. */
export async function offerFirstAdministratorLink(
  origin: string,
  dataFolder: string,
): Promise<string | null> {
  const offer = await offerFirstAdministrator({ database: getDatabase(), now: () => new Date() });
  const file = join(dataFolder, LINK_FILE);
  rmSync(file, { force: true });
  if (offer === null) return null;
  const link = `${origin}/invitations/${offer.token}`;
  writeFileSync(file, `${link}\n`, { mode: 0o600 });
  return link;
}

/** Ends the connections this process opened to the record. */
export async function closeRecord(): Promise<void> {
  await getDatabase().close();
}
