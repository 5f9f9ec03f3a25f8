import type { ClaimMatch } from '#lib/domain/search-results.ts';
import { MOST_HITS, type SearchFilters } from '#lib/search/search-request.ts';
import type { Understanding } from '#lib/search/understand-query.ts';
import { CLAIM_DAY, claimHits, TIERS } from './claim-hits.ts';
import type { NamedThing } from './named-things.ts';
import type { Bind, SearchSession } from './search-session.ts';

/** Which claims of a search are wanted: the first of each tier, or one page of all. */
export type ClaimPage =
  | { readonly kind: 'first'; readonly most: number }
  | { readonly kind: 'page'; readonly size: number; readonly passedOver: number };

export interface ClaimHits {
  readonly totals: Readonly<Record<ClaimMatch, number>>;
  readonly found: readonly { readonly id: string; readonly match: ClaimMatch }[];
  /** Ids of sources and outlets of what was found, the most frequent first. */
  readonly sources: readonly string[];
  readonly outlets: readonly string[];
}

export interface ClaimSearch {
  readonly understanding: Understanding;
  readonly filters: SearchFilters;
  readonly things: readonly NamedThing[];
  readonly page: ClaimPage;
}

/** The public claims of a search, the nearest tier first and the newest first in each. */
export async function findClaims(session: SearchSession, search: ClaimSearch): Promise<ClaimHits> {
  const [row] = await session.ask<ClaimHitsRow>((bind) => claimQuestion(bind, search));
  const found = row?.found ?? [];
  const totals = row?.totals ?? [];
  const totalOf = (match: ClaimMatch) => totals.find(({ tier }) => TIERS[tier - 1] === match)?.total ?? 0;
  return {
    totals: { same: totalOf('same'), agreeing: totalOf('agreeing'), worded: totalOf('worded') },
    found: found.map(({ id, tier }) => ({ id, match: TIERS[tier - 1] ?? 'worded' })),
    sources: row?.sources ?? [],
    outlets: row?.outlets ?? [],
  };
}

interface ClaimHitsRow {
  readonly found: readonly { readonly id: string; readonly tier: number }[] | null;
  readonly totals: readonly { readonly tier: number; readonly total: number }[] | null;
  readonly sources: readonly string[] | null;
  readonly outlets: readonly string[] | null;
}

// More of a list to choose from is no help; whoever wants another narrows the search first.
const MOST_CHOICES = 40;

function claimQuestion(bind: Bind, { understanding, filters, things, page }: ClaimSearch): string {
  const { figure, words } = understanding;
  const hits = claimHits(bind, understanding, things, {
    all: [`c.status = ${bind(filters.status, 'claim_status')}`, ...filterConditions(bind, filters)].join(
      ' AND ',
    ),
    beside: figure === null || words === '' ? null : saysBeside(bind, words),
  });
  return `
    WITH found AS MATERIALIZED (
      SELECT DISTINCT ON (id) * FROM (${hits}) hit ORDER BY id, tier
    ), chosen AS MATERIALIZED (
      SELECT *, row_number() OVER (PARTITION BY tier ORDER BY day DESC NULLS LAST, id DESC) AS place
      FROM found WHERE ${IS_COMPARABLE}
    )
    SELECT
      (SELECT json_agg(json_build_object('id', id, 'tier', tier) ORDER BY tier, place)
        FROM (${pageOfChosen(page)}) shown) AS found,
      (SELECT json_agg(json_build_object('tier', tier, 'total', least(total, ${MOST_HITS})))
        FROM (SELECT tier, count(*)::int AS total FROM chosen GROUP BY tier) counted) AS totals,
      (SELECT json_agg(source_id) FROM (
        SELECT l.source_id FROM chosen JOIN attribution l ON l.claim_id = chosen.id
          JOIN source so ON so.id = l.source_id AND NOT so.confidential
        GROUP BY l.source_id ORDER BY count(*) DESC, l.source_id LIMIT ${MOST_CHOICES}) often) AS sources,
      (SELECT json_agg(outlet_id) FROM (
        SELECT a.outlet_id FROM chosen JOIN article a ON a.id = chosen.article_id
        GROUP BY a.outlet_id ORDER BY count(*) DESC, a.outlet_id LIMIT ${MOST_CHOICES}) often) AS outlets`;
}

/** Where some statistic holds the very figure, only figures of such statistics can agree with it. */
const IS_COMPARABLE = `tier <> 2 OR NOT EXISTS (SELECT FROM found WHERE tier = 1)
  OR statistic_id IN (SELECT statistic_id FROM found WHERE tier = 1)`;

function pageOfChosen(page: ClaimPage): string {
  if (page.kind === 'first') return `SELECT * FROM chosen WHERE place <= ${page.most}`;
  return `SELECT * FROM chosen WHERE place <= ${MOST_HITS}
    ORDER BY tier, place LIMIT ${page.size} OFFSET ${page.passedOver}`;
}

function filterConditions(bind: Bind, filters: SearchFilters): readonly string[] {
  const { source, outlet, topic, from, to, qualifier } = filters;
  const conditions: string[] = [];
  if (source !== null) {
    conditions.push(`c.id IN (SELECT l.claim_id FROM attribution l JOIN source so ON so.id = l.source_id
      WHERE so.slug = ${bind(source, 'text')} AND NOT so.confidential)`);
  }
  if (outlet !== null) {
    conditions.push(`c.article_id IN (SELECT a.id FROM article a JOIN outlet o ON o.id = a.outlet_id
      WHERE o.slug = ${bind(outlet, 'text')})`);
  }
  if (topic !== null) conditions.push(isOfTopic(bind(topic, 'text')));
  if (from !== null) conditions.push(`${CLAIM_DAY} >= ${bind(from, 'date')}`);
  if (to !== null)
    conditions.push(`coalesce(c.as_of_from, c.said_on, c.article_published_on) <= ${bind(to, 'date')}`);
  if (qualifier === 'vague') conditions.push('c.vague IS NOT NULL');
  else if (qualifier !== null)
    conditions.push(`c.qualifier = ${bind(qualifier, 'qualifier')} AND c.vague IS NULL`);
  return conditions;
}

/** Filed under what the topic tracks, or, where it is tracked nowhere, in an article of the topic. */
function isOfTopic(slug: string): string {
  const ofTopic = (table: string) =>
    `(SELECT x.id FROM ${table} x JOIN topic t ON t.id = x.topic_id WHERE t.slug = ${slug})`;
  return `(c.statistic_id IN ${ofTopic('statistic')} OR c.proposition_id IN ${ofTopic('proposition')}
    OR (c.statistic_id IS NULL AND c.proposition_id IS NULL AND c.article_id IN ${ofTopic('article')}))`;
}

/**
 * Whether a claim of the sought figure also says the words beside it, anywhere a reader would see them: few claims
 * give one number, so these are looked through without an index.
 */
function saysBeside(bind: Bind, words: string): string {
  return `EXISTS (
    SELECT FROM article a JOIN outlet o ON o.id = a.outlet_id
    LEFT JOIN topic own ON own.id = a.topic_id
    LEFT JOIN claim_quote q ON q.claim_id = c.id
    LEFT JOIN unit u ON u.code = c.unit_code
    LEFT JOIN statistic s ON s.id = c.statistic_id
    LEFT JOIN topic t ON t.id = s.topic_id
    LEFT JOIN proposition p ON p.id = c.proposition_id
    WHERE a.id = c.article_id AND search_words(concat_ws(' ', q.exact, CASE WHEN q.exact IS NOT NULL THEN q.translation END,
      c.counts, a.headline, o.name, own.name, s.name, t.name, p.statement, u.label_singular, u.label_plural,
      (SELECT string_agg(concat_ws(' ', l.name, so.name, lo.name), ' ') FROM attribution l
        LEFT JOIN source so ON so.id = l.source_id LEFT JOIN outlet lo ON lo.id = l.outlet_id
        WHERE l.claim_id = c.id AND so.confidential IS NOT TRUE)))
      @@ websearch_to_tsquery('english', search_form(${bind(words, 'text')})))`;
}
