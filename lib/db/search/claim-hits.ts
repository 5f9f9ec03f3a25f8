import type { FigurePhrase } from '#lib/reading/parse-figure-phrase.ts';
import { agreeingFigures } from '#lib/search/agreeing-figures.ts';
import { MOST_HITS } from '#lib/search/search-request.ts';
import { signedUnit, type Understanding } from '#lib/search/understand-query.ts';
import type { NamedThing } from './named-things.ts';
import type { Bind } from './search-session.ts';

/** The tiers claims are found in, the nearest first. */
export const TIERS = ['same', 'agreeing', 'worded'] as const;

/** The day a claim speaks of; a statement's is the day it was said, or printed. As the index claim_public_newest has it. */
export const CLAIM_DAY = 'coalesce(c.as_of_to, c.said_on, c.article_published_on)';

/** What every claim found must be, as conditions on `c`; those a figure was looked for in must say the words beside it. */
export interface HitConditions {
  readonly all: string;
  readonly beside: string | null;
}

/**
 * `SELECT id, tier, day` of every claim found: each arm reads one index and takes the newest. A query that asks for
 * nothing finds whatever the conditions let through.
 */
export function claimHits(
  bind: Bind,
  { figure, words, text }: Understanding,
  things: readonly NamedThing[],
  conditions: HitConditions,
): string {
  if (text === '') return armOf(3, 'claim c', [conditions.all]);
  const ofFigure = [conditions.all, ...(conditions.beside === null ? [] : [conditions.beside])];
  return [
    ...(figure === null ? [] : figureArms(bind, figure, ofFigure)),
    ...wordArms(bind, figure === null ? words : text, [conditions.all]),
    ...things.flatMap((thing) => wordArms(bind, thing.rest, [conditions.all, ofThing(bind, thing)])),
  ].join(' UNION ALL ');
}

/** Claims whose quote, whose words of what is counted, or whose headline says the words. */
function wordArms(bind: Bind, words: string, conditions: readonly string[]): readonly string[] {
  const query = `websearch_to_tsquery('english', search_form(${bind(words, 'text')}))`;
  return [
    armOf(3, 'claim_quote q JOIN claim c ON c.id = q.claim_id', [
      `search_quote(q.exact, q.translation) @@ ${query}`,
      ...conditions,
    ]),
    armOf(3, 'claim c', [`search_words(c.counts) @@ ${query}`, ...conditions]),
    armOf(3, 'article said JOIN claim c ON c.article_id = said.id', [
      `search_words(said.headline) @@ ${query}`,
      ...conditions,
    ]),
  ];
}

function ofThing(bind: Bind, { kind, id }: NamedThing): string {
  const thing = bind(id, 'uuid');
  switch (kind) {
    case 'sources':
      return `EXISTS (SELECT FROM attribution l WHERE l.claim_id = c.id AND l.source_id = ${thing})`;
    case 'outlets':
      return `c.article_id IN (SELECT a.id FROM article a WHERE a.outlet_id = ${thing})`;
    case 'statistics':
      return `c.statistic_id = ${thing}`;
    case 'topics':
      return `c.statistic_id IN (SELECT s.id FROM statistic s WHERE s.topic_id = ${thing})`;
  }
}

/** Whether a claim says the very figure: the same bounds, the same qualifier. */
export function saysFigure(bind: Bind, figure: FigurePhrase): string {
  const { qualifier, low, high, vague } = figure;
  if (vague !== null) return `lower(c.vague) = ${bind(vague.toLowerCase(), 'text')}${inUnit(bind, figure)}`;
  const said = [
    ...(low === null ? [] : [`c.low = ${bind(low, 'numeric')}`]),
    ...(high === null ? [] : [`c.high = ${bind(high, 'numeric')}`]),
    `c.qualifier = ${bind(qualifier, 'qualifier')} AND c.vague IS NULL${inUnit(bind, figure)}`,
  ];
  return said.join(' AND ');
}

function inUnit(bind: Bind, figure: FigurePhrase): string {
  const unit = signedUnit(figure);
  return unit === null ? '' : ` AND c.unit_code = ${bind(unit, 'text')}`;
}

function figureArms(bind: Bind, figure: FigurePhrase, conditions: readonly string[]): readonly string[] {
  const agreeing = agreeingConditions(bind, figure).map((condition) =>
    armOf(2, 'claim c', [`${condition} AND c.vague IS NULL${inUnit(bind, figure)}`, ...conditions]),
  );
  return [armOf(1, 'claim c', [saysFigure(bind, figure), ...conditions]), ...agreeing];
}

function agreeingConditions(bind: Bind, figure: FigurePhrase): readonly string[] {
  const agreeing = agreeingFigures(figure);
  if (agreeing === null) return [];
  const { printed, held, exact } = agreeing;
  const conditions = printed.map(({ qualifier, numbers }) => {
    const bound = qualifier === 'at_most' || qualifier === 'less_than' ? 'c.high' : 'c.low';
    return `c.qualifier = ${bind(qualifier, 'qualifier')} AND ${bound} = ANY(${bind(numbers, 'numeric[]')})`;
  });
  if (held !== null) {
    conditions.push(`c.qualifier = 'range' AND numrange(c.low, c.high, '[]') @> ${bind(held, 'numeric')}`);
  }
  if (exact !== null) {
    const [above, below] = [exact.holdsLow ? '>=' : '>', exact.holdsHigh ? '<=' : '<'];
    const [low, high] = [bind(exact.low, 'numeric'), bind(exact.high, 'numeric')];
    conditions.push(`c.qualifier = 'exact' AND c.low ${above} ${low} AND c.low ${below} ${high}`);
  }
  return conditions;
}

function armOf(tier: number, from: string, conditions: readonly string[]): string {
  return `(SELECT c.id, ${tier} AS tier, c.article_id, c.statistic_id, ${CLAIM_DAY} AS day FROM ${from}
    WHERE c.status IN ('published', 'retracted') AND ${conditions.join(' AND ')}
    ORDER BY ${CLAIM_DAY} DESC NULLS LAST, c.id DESC LIMIT ${MOST_HITS})`;
}
