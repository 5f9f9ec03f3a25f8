import { openDatabase } from '#lib/db/database.ts';
import { plantUnits } from '../plant-units.ts';

/** A record with nothing in it but the units. */
export async function seedEmpty(databaseUrl: string): Promise<void> {
  const database = openDatabase(databaseUrl);
  try {
    await plantUnits(database);
  } finally {
    await database.close();
  }
}
