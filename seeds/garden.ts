import type { Actor } from '#lib/domain/person.ts';
import type { UseCaseDeps } from '#lib/usecases/deps.ts';
import type { PlantedSources } from './plant-sources.ts';
import type { ReportedFigure } from './read-facts.ts';

/** What every seed is planted with. */
export interface Garden {
  readonly deps: UseCaseDeps;
  readonly actor: Actor;
  readonly sources: PlantedSources;
}

/** A fact that stands in the record: its claim, and the report it was read in. */
export interface PlantedFact {
  readonly row: ReportedFigure;
  readonly articleId: string;
  readonly claimId: string;
}
