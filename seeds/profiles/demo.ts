import { openDatabase } from '#lib/db/database.ts';
import type { Actor } from '#lib/domain/person.ts';
import { bringInDispatches } from '../bring-in-dispatches.ts';
import { plantAbsences } from '../plant-absences.ts';
import { plantPropositions } from '../plant-propositions.ts';
import { plantSources } from '../plant-sources.ts';
import { plantTopic } from '../plant-topic.ts';
import { plantUnits } from '../plant-units.ts';
import { DEMO_TOPICS } from '../topics/demo-topics.ts';

const SEEDS: Actor = { kind: 'system', name: 'Demo seed' };

/** Topics with real figures and their sources, and dispatches of our own for trying the desk. */
export async function seedDemo(databaseUrl: string, progress: (line: string) => void): Promise<void> {
  const database = openDatabase(databaseUrl);
  const deps = { database, now: () => new Date() };
  try {
    await plantUnits(database);
    const sources = await plantSources(deps, SEEDS);
    for (const topic of DEMO_TOPICS) {
      const { claims } = await plantTopic({ deps, actor: SEEDS, sources }, topic);
      progress(`${topic.name}: ${claims} claims`);
    }
    progress(`Absences: ${await plantAbsences({ deps, actor: SEEDS, sources })}`);
    progress(`Propositions: ${await plantPropositions({ deps, actor: SEEDS, sources })}`);
    const dispatches = await bringInDispatches(deps, SEEDS);
    progress(`Sample Wire: ${dispatches} dispatches to read`);
  } finally {
    await database.close();
  }
}
