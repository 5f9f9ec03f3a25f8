import type { SourceKind } from '#lib/domain/source.ts';
import type { NamedQuery } from './named-query.ts';

/** $1 a slug. A confidential source has no page. */
export const SOURCE_BY_SLUG: NamedQuery<SourceRow> = {
  name: 'source_by_slug',
  text: `
    SELECT s.id, s.slug, s.name, s.kind, s.country, s.series, s.description, s.method, s.limits, s.homepage,
      p.slug AS parent_slug, p.name AS parent_name, m.slug AS merged_slug
    FROM source s
    LEFT JOIN source p ON p.id = s.parent_id AND NOT p.confidential
    LEFT JOIN source m ON m.id = s.merged_into_id
    WHERE s.slug = $1 AND NOT s.confidential`,
};

export interface SourceRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly country: string | null;
  readonly series: number;
  readonly description: string | null;
  readonly method: string | null;
  readonly limits: string | null;
  readonly homepage: string | null;
  readonly parent_slug: string | null;
  readonly parent_name: string | null;
  readonly merged_slug: string | null;
}

/** $1 a source. The names it is known by, each once. */
export const SOURCE_ALIASES: NamedQuery<{ readonly alias: string }> = {
  name: 'source_aliases',
  text: 'SELECT DISTINCT alias FROM source_alias WHERE source_id = $1 ORDER BY alias',
};

/** $1 a source. What it is in each topic it speaks in; null where nobody has said whether it is a party there. */
export const SOURCE_ROLES: NamedQuery<SourceRoleRow> = {
  name: 'source_roles',
  text: `
    SELECT t.id, t.slug, t.name, r.party, r.role
    FROM topic t LEFT JOIN source_role r ON r.topic_id = t.id AND r.source_id = $1
    WHERE r.source_id IS NOT NULL OR t.id IN (
      SELECT s.topic_id
      FROM attribution a
      JOIN claim c ON c.id = a.claim_id AND c.status = 'published'
      JOIN statistic s ON s.id = c.statistic_id
      WHERE a.source_id = $1 AND ${isOrigin('a')})
    ORDER BY t.name`,
};

export interface SourceRoleRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly party: boolean | null;
  readonly role: string | null;
}

/** $1 a source, $2 how many, $3 how many to pass over. What it is the origin of, by statistic, newest first. */
export const CLAIMS_OF_SOURCE: NamedQuery<{ readonly id: string }> = {
  name: 'claims_of_source',
  text: `
    SELECT c.id
    FROM (SELECT DISTINCT a.claim_id FROM attribution a WHERE a.source_id = $1 AND ${isOrigin('a')}) said
    JOIN claim c ON c.id = said.claim_id AND c.status IN ('published', 'retracted')
    LEFT JOIN statistic s ON s.id = c.statistic_id
    ORDER BY s.name NULLS LAST, s.id, c.as_of_to DESC NULLS LAST, c.id DESC
    LIMIT $2 OFFSET $3`,
};

/** $1 a source. How many claims it is the origin of, and how many it passed on. */
export const CLAIM_COUNTS_OF_SOURCE: NamedQuery<SourceCountsRow> = {
  name: 'claim_counts_of_source',
  text: `
    SELECT count(DISTINCT c.id) FILTER (WHERE ${isOrigin('a')})::int AS claimed,
      count(DISTINCT c.id) FILTER (WHERE NOT ${isOrigin('a')})::int AS relayed
    FROM attribution a
    JOIN claim c ON c.id = a.claim_id AND c.status IN ('published', 'retracted')
    WHERE a.source_id = $1`,
};

export interface SourceCountsRow {
  readonly claimed: number;
  readonly relayed: number;
}

/** The last step of its branch. */
function isOrigin(link: string): string {
  return `NOT EXISTS (
    SELECT 1 FROM attribution f
    WHERE f.claim_id = ${link}.claim_id AND f.branch = ${link}.branch AND f.position > ${link}.position)`;
}

/** Claims of $1 as their origin, with the last step of the chain that leads to it. */
const SAID = `
  SELECT DISTINCT a.claim_id FROM attribution a WHERE a.source_id = $1 AND ${isOrigin('a')}`;

/** $1 a source, $2 how many. Outlets that published its figures, those with the most first, and how many there are. */
export const OUTLETS_OF_SOURCE: NamedQuery<RelayingOutletRow> = {
  name: 'outlets_of_source',
  text: `
    SELECT o.id, o.slug, o.name, o.fictional, count(*)::int AS figures, count(DISTINCT art.id)::int AS articles,
      min(art.published_on) AS first, max(art.published_on) AS latest, count(*) OVER ()::int AS total
    FROM (${SAID}) said
    JOIN claim c ON c.id = said.claim_id AND c.status = 'published'
    JOIN article art ON art.id = c.article_id
    JOIN outlet o ON o.id = art.outlet_id
    GROUP BY o.id ORDER BY figures DESC, o.name LIMIT $2`,
};

export interface RelayingOutletRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly fictional: boolean;
  readonly figures: number;
  readonly articles: number;
  readonly first: string | null;
  readonly latest: string | null;
  readonly total: number;
}

/** $1 a source, $2 how many. Whoever stands between an outlet and it, and for how many of its figures. */
export const RELAYS_OF_SOURCE: NamedQuery<PassedFiguresRow> = passed(
  'relays_of_source',
  `own.source_id = $1 AND ${isOrigin('own')} AND other.position < own.position`,
);

/** $1 a source, $2 how many. The origins whose figures it passes on. */
export const ORIGINS_PASSED_ON: NamedQuery<PassedFiguresRow> = passed(
  'origins_passed_on',
  `own.source_id = $1 AND other.position > own.position AND ${isOrigin('other')}`,
);

export interface PassedFiguresRow {
  readonly source_id: string | null;
  readonly outlet_id: string | null;
  readonly figures: number;
  readonly total: number;
}

function passed(name: string, condition: string): NamedQuery<PassedFiguresRow> {
  return {
    name,
    text: `
      SELECT other.source_id, other.outlet_id, count(DISTINCT c.id)::int AS figures, count(*) OVER ()::int AS total
      FROM attribution own
      JOIN claim c ON c.id = own.claim_id AND c.status = 'published'
      JOIN attribution other ON other.claim_id = own.claim_id AND other.branch = own.branch
      LEFT JOIN source s ON s.id = other.source_id
      WHERE ${condition} AND NOT coalesce(s.confidential, false)
        AND (other.source_id IS NOT NULL OR other.outlet_id IS NOT NULL)
      GROUP BY other.source_id, other.outlet_id
      ORDER BY figures DESC, other.source_id, other.outlet_id LIMIT $2`,
  };
}
