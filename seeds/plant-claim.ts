import type { ClaimEdit } from '#lib/domain/claim-record.ts';
import { type DraftEvidence, draftClaim } from '#lib/usecases/draft-claim.ts';
import { moveClaim } from '#lib/usecases/move-claim.ts';
import type { Garden, PlantedFact } from './garden.ts';
import { must } from './must.ts';
import type { ReportedFigure } from './read-facts.ts';
import { READ_IN_A_STORED_COPY } from './record-report.ts';
import type { SeedValues } from './seed-topic.ts';

interface FactDraft {
  readonly row: ReportedFigure;
  readonly values: SeedValues;
  readonly articleId: string;
  readonly edit: ClaimEdit;
}

/** Drafts and publishes the claim of one fact, and takes it back where the record had to. */
export async function plantClaim(
  { deps, actor }: Pick<Garden, 'deps' | 'actor'>,
  { row, values, articleId, edit }: FactDraft,
): Promise<PlantedFact> {
  const evidence = evidenceOf(row, values);
  const { id, revision } = must(await draftClaim(deps, actor, { articleId, evidence, edit }));
  const published = must(await moveClaim(deps, actor, { id, revision, move: 'publish', reason: null }));
  const reason = values.retractedBecause;
  if (reason !== undefined) {
    must(await moveClaim(deps, actor, { id, revision: published.revision, move: 'retract', reason }));
  }
  return { row, articleId, claimId: id };
}

function evidenceOf(
  { evidence, as_of: day, statistic }: ReportedFigure,
  { column }: SeedValues,
): DraftEvidence {
  if (evidence === null) return READ_IN_A_STORED_COPY;
  if (evidence.startsWith('http')) return { kind: 'recorded', url: evidence, note: null };
  return { kind: 'table', table: evidence, row: day ?? '', column: column ?? statistic };
}
