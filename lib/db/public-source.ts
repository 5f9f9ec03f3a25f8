import type { PublicSource } from '#lib/domain/public-source.ts';
import { collectTags } from '#lib/http/request-context.ts';
import type { Database } from './database.ts';
import { type Found, found, moved } from './found.ts';
import { type Page, pageOf } from './page.ts';
import { listAnsweredReports } from './public-report.ts';
import { listReportedClaims } from './reported-claims.ts';
import { readSourcePassing } from './source-passing.ts';
import { listRevisionsOfSource } from './source-revisions.ts';
import { ask } from './sql/named-query.ts';
import {
  CLAIM_COUNTS_OF_SOURCE,
  CLAIMS_OF_SOURCE,
  SOURCE_ALIASES,
  SOURCE_BY_SLUG,
  SOURCE_ROLES,
  type SourceRow,
} from './sql/sources.ts';

/** The source under an address with one page of what it claimed. */
export async function findPublicSource(
  { pool }: Database,
  slug: string,
  page: Page,
): Promise<Found<PublicSource>> {
  const [source] = await ask(pool, SOURCE_BY_SLUG, [slug]);
  if (source === undefined) return null;
  collectTags(`source:${source.id}`);
  if (source.merged_slug !== null) return moved(source.merged_slug);
  const isFirst = page.number === 1;
  const [aliases, roles, [counts], ids, revisions, passing] = await Promise.all([
    ask(pool, SOURCE_ALIASES, [source.id]),
    ask(pool, SOURCE_ROLES, [source.id]),
    ask(pool, CLAIM_COUNTS_OF_SOURCE, [source.id]),
    ask(pool, CLAIMS_OF_SOURCE, [source.id, ...pageOf(page)]),
    isFirst ? listRevisionsOfSource(pool, source.id, REVISIONS_SHOWN) : NONE,
    isFirst ? readSourcePassing(pool, source.id) : NOTHING_PASSED,
  ]);
  collectTags(...roles.map(({ id }) => `topic:${id}`));
  return found({
    ...toDescription(source),
    aliases: aliases.map(({ alias }) => alias).filter((alias) => alias !== source.name),
    roles: roles.map(({ id, slug, name, party, role }) => ({ topic: { id, slug, name }, party, role })),
    claimed: counts?.claimed ?? 0,
    relayed: counts?.relayed ?? 0,
    claims: await listReportedClaims(
      pool,
      ids.map(({ id }) => id),
    ),
    reports: await listAnsweredReports({ pool }, { kind: 'source', id: source.id }),
    revisions,
    passing,
  });
}

// What is older stands on the pages of the statistics.
const REVISIONS_SHOWN = 25;

const NONE = { entries: [], total: 0 } as const;
const NOTHING_PASSED = { outlets: NONE, relays: NONE, origins: NONE } as const;

function toDescription(row: SourceRow) {
  const { parent_slug, parent_name, merged_slug: _, ...described } = row;
  const parent =
    parent_slug === null || parent_name === null ? null : { slug: parent_slug, name: parent_name };
  return { ...described, parent };
}
