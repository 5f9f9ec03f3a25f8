import type { Database } from '#lib/db/database.ts';
import { readUnits } from './read-facts.ts';

/** The units a fresh record knows; they are given, not claimed, so they have no history. */
export async function plantUnits(database: Database): Promise<void> {
  await database.prisma.unit.createMany({
    data: readUnits().map((unit) => ({
      code: unit.code,
      labelSingular: unit.label_singular,
      labelPlural: unit.label_plural,
      kind: unit.kind,
      iso4217: unit.iso4217,
      ucum: unit.ucum,
    })),
    skipDuplicates: true,
  });
}
