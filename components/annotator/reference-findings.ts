import { type ArticleFigure, matchArticle } from '#lib/comparison/match-article.ts';
import type { ReferenceFinding } from '#lib/comparison/reference-finding.ts';
import { departureKey, originKey } from '#lib/domain/claim-keys.ts';
import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import { type AnnotatorState, isStanding } from './annotator-state.ts';
import { findStatistic } from './claim-queue.ts';
import { describeClaim } from './describe-claim.ts';
import { proposeStatistic } from './propose-statistic.ts';

type Desk = Pick<AnnotatorState, 'claims' | 'names' | 'references' | 'article'>;

/** What published tables say of one claim of the desk; the same array for the same claims. */
export function referenceFindingsOf(desk: Desk, claimId: string): readonly ReferenceFinding[] {
  // Most topics have no table at all.
  if (desk.references.length === 0) return NONE;
  const known = remembered.get(desk.claims);
  const findings = known?.names === desk.names ? known.findings : listFindings(desk);
  remembered.set(desk.claims, { names: desk.names, findings });
  return findings.get(claimId) ?? NONE;
}

const NONE: readonly ReferenceFinding[] = [];

type Findings = ReadonlyMap<string, readonly ReferenceFinding[]>;

/** Every card asks, and all of them are answered by one reading of the article's claims. */
const remembered = new WeakMap<
  AnnotatorState['claims'],
  { readonly names: AnnotatorState['names']; readonly findings: Findings }
>();

function listFindings(desk: Desk): Findings {
  return matchArticle(desk.claims.flatMap((claim) => toArticleFigure(desk, claim) ?? []));
}

/** Null for what no table can be asked of: vague words, another unit or scope, a statistic without a table. */
function toArticleFigure(desk: Desk, claim: ClaimRecord): ArticleFigure | null {
  const { figure, asOf, departures, attribution } = claim;
  if (figure === null || figure.vague !== null || !isStanding(claim)) return null;
  if (departureKey(figure, departures) !== '') return null;
  const statistic = statisticOf(desk, claim);
  if (statistic === null || (figure.unit !== null && figure.unit !== statistic.definition.unit)) return null;
  const series = desk.references.filter(({ statisticId }) => statisticId === statistic.id);
  if (series.length === 0) return null;
  const { value, counts } = describeClaim(claim, desk.names);
  const origins = originKey(attribution);
  const { publishedOn } = desk.article;
  return {
    id: claim.id,
    words: `${value} ${counts}`.trim(),
    figure: { ...figure, publishedOn, asOf },
    originIds: origins === '' ? [] : origins.split('+'),
    series,
  };
}

/** The statistic the card shows: the chosen one, or the one proposed for a suggestion. */
function statisticOf({ names, article }: Desk, claim: ClaimRecord) {
  const chosen = findStatistic({ names }, claim);
  if (chosen !== null || claim.target !== null || claim.status !== 'suggested') return chosen;
  return proposeStatistic(claim, names.statistics, article.topicId)?.statistic ?? null;
}
