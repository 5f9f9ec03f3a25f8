import type { PropositionSummary, PublicProposition } from '#lib/domain/public-proposition.ts';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import type { Stance } from '#lib/domain/stance.ts';
import { collectTags } from '#lib/http/request-context.ts';
import { compareStances } from '#lib/timeline/list-stances.ts';
import type { StanceClaim } from '#lib/timeline/stance-claim.ts';
import type { Database } from './database.ts';
import type { Page } from './page.ts';
import { listReportedClaims } from './reported-claims.ts';
import { ask } from './sql/named-query.ts';
import { LATEST_STANCES, PROPOSITION_BY_SLUG, PROPOSITIONS_OF_TOPIC } from './sql/propositions.ts';
import { listStanceClaims } from './stance-claims.ts';

/** What a proposition's page shows: every claim for its chart, and one page of them whole, newest first. */
export interface PropositionPage {
  readonly proposition: PublicProposition;
  readonly claims: readonly StanceClaim[];
  readonly rows: readonly ReportedClaim[];
}

/** The proposition under an address, or null where there is none. */
export async function findPropositionPage(
  { pool }: Database,
  slug: string,
  page: Page,
): Promise<PropositionPage | null> {
  const [row] = await ask(pool, PROPOSITION_BY_SLUG, [slug]);
  if (row === undefined) return null;
  const { topic_id, topic_slug, topic_name, ...reference } = row;
  collectTags(`proposition:${row.id}`, `topic:${topic_id}`);
  const claims = await listStanceClaims(pool, row.id);
  const first = (page.number - 1) * page.size;
  const newest = claims.toSorted(compareStances).reverse();
  return {
    proposition: { ...reference, topic: { id: topic_id, slug: topic_slug, name: topic_name } },
    claims,
    rows: await listReportedClaims(
      pool,
      newest.slice(first, first + page.size).map(({ id }) => id),
    ),
  };
}

// A topic's page is read, not scrolled; more propositions than this make several topics.
const PROPOSITIONS_SHOWN = 50;

/** The propositions of a topic with how many sources take each stance. */
export async function listPropositionsOfTopic(
  { pool }: Database,
  topicId: string,
): Promise<readonly PropositionSummary[]> {
  const propositions = await ask(pool, PROPOSITIONS_OF_TOPIC, [topicId, PROPOSITIONS_SHOWN]);
  if (propositions.length === 0) return [];
  collectTags(...propositions.map(({ id }) => `proposition:${id}`));
  const latest = await ask(pool, LATEST_STANCES, [propositions.map(({ id }) => id)]);
  return propositions.map((proposition) => {
    const sourcesOf = (stance: Stance) =>
      latest.find((row) => row.proposition_id === proposition.id && row.stance === stance)?.sources ?? 0;
    const bySource = {
      asserts: sourcesOf('asserts'),
      denies: sourcesOf('denies'),
      doubts: sourcesOf('doubts'),
      conditional: sourcesOf('conditional'),
    };
    return { ...proposition, bySource };
  });
}
