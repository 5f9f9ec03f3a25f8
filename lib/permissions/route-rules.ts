import type { Right } from './rights.ts';

/**
 * Every page and route of the site, and who may use it at all; what exactly they may do there, the use case asks
 * again of the thing at hand. A page or handler without a line here fails the tests, and so does a line without one.
 */
export const ROUTE_RULES = {
  // Readers: no account is needed.
  '/[locale]': { GET: 'public' },
  '/[locale]/[...missing]': { GET: 'public' },
  '/[locale]/about/data': { GET: 'public' },
  '/[locale]/about/method': { GET: 'public' },
  '/[locale]/articles/[slug]': { GET: 'public' },
  '/[locale]/claims/[slug]': { GET: 'public' },
  '/[locale]/claims/[slug]/citation.bib': { GET: 'public' },
  '/[locale]/claims/[slug]/citation.json': { GET: 'public' },
  '/[locale]/claims/[slug]/citation.ris': { GET: 'public' },
  '/[locale]/claims/[slug]/share': { GET: 'public' },
  '/[locale]/claims/[slug]/share.png': { GET: 'public' },
  '/[locale]/compare': { GET: 'public' },
  '/[locale]/embed/claims/[slug]': { GET: 'public' },
  '/[locale]/embed/statistics/[slug]': { GET: 'public' },
  '/[locale]/feeds/corrections': { GET: 'public' },
  '/[locale]/feeds/sources/[slug]': { GET: 'public' },
  '/[locale]/feeds/statistics/[slug]': { GET: 'public' },
  '/[locale]/feeds/topics/[slug]': { GET: 'public' },
  '/[locale]/oembed': { GET: 'public' },
  '/[locale]/corrections': { GET: 'public' },
  '/[locale]/outlets/[slug]': { GET: 'public' },
  '/[locale]/propositions/[slug]': { GET: 'public' },
  '/[locale]/report': { GET: 'public' },
  '/[locale]/report/submission': { POST: 'public' },
  '/[locale]/reports/[slug]': { GET: 'public' },
  '/[locale]/search': { GET: 'public' },
  '/[locale]/search/suggestions': { GET: 'public' },
  '/[locale]/sitemap.xml': { GET: 'public' },
  '/[locale]/sitemaps/[kind]/[first]': { GET: 'public' },
  '/[locale]/sources/[slug]': { GET: 'public' },
  '/[locale]/statistics/[slug]': { GET: 'public' },
  '/[locale]/statistics/[slug]/chart.png': { GET: 'public' },
  '/[locale]/statistics/[slug]/chart.svg': { GET: 'public' },
  '/[locale]/statistics/[slug]/share': { GET: 'public' },
  '/[locale]/statistics/[slug]/share.png': { GET: 'public' },
  '/[locale]/statistics/[slug]/citation.bib': { GET: 'public' },
  '/[locale]/statistics/[slug]/citation.json': { GET: 'public' },
  '/[locale]/statistics/[slug]/citation.ris': { GET: 'public' },
  '/[locale]/statistics/[slug]/compare': { GET: 'public' },
  '/[locale]/statistics/[slug]/displayed.csv': { GET: 'public' },
  '/[locale]/statistics/[slug]/displayed.json': { GET: 'public' },
  '/[locale]/statistics/[slug]/full.csv': { GET: 'public' },
  '/[locale]/statistics/[slug]/full.json': { GET: 'public' },
  '/[locale]/topics/[slug]': { GET: 'public' },
  '/robots.txt': { GET: 'public' },

  // Coming in and going out: whoever holds the link or the password.
  '/sign-in': { GET: 'public' },
  '/sign-in/session': { POST: 'public' },
  '/sign-out': { POST: 'public' },
  '/invitations/[token]': { GET: 'public' },
  '/invitations/[token]/acceptance': { POST: 'public' },
  '/account/new-password/[id]/[token]': { GET: 'public' },
  '/account/new-password/[id]/[token]/choice': { POST: 'public' },
  '/api/auth/[...all]': { GET: 'public', POST: 'public' },

  // One's own account.
  '/account': { GET: 'signed_in' },
  '/account/name': { POST: 'signed_in' },
  '/account/password': { POST: 'signed_in' },
  '/account/sessions': { POST: 'signed_in' },
  '/account/shortcuts': { POST: 'signed_in' },

  // The desk.
  '/desk': { GET: 'enter_desk' },
  '/desk/articles/[id]': { GET: 'enter_desk' },
  '/desk/articles/[id]/details': { GET: 'enter_desk' },
  '/desk/articles/[id]/preview': { GET: 'enter_desk' },
  '/desk/articles/new': { GET: 'bring_in_articles' },
  '/desk/changes': { GET: 'define_statistics' },
  '/desk/discrepancies': { GET: 'enter_desk' },
  '/desk/discrepancies/[id]/settlements': { POST: 'settle_discrepancies' },
  '/desk/people': { GET: 'manage_people' },
  '/desk/people/[id]': { GET: 'manage_people' },
  '/desk/people/[id]/access': { POST: 'manage_people' },
  '/desk/people/[id]/held-roles': { POST: 'manage_people' },
  '/desk/people/[id]/new-password': { POST: 'manage_people' },
  '/desk/people/[id]/roles': { POST: 'manage_people' },
  '/desk/people/invitations/[id]/revocation': { POST: 'manage_people' },
  '/desk/people/invite': { POST: 'manage_people' },
  '/desk/reports': { GET: 'enter_desk' },
  '/desk/reports/[id]/answer': { POST: 'answer_reports' },
  '/desk/reports/[id]/assignment': { POST: 'answer_reports' },
  '/desk/statistics/[id]/caveat': { POST: 'define_statistics' },
  '/desk/statistics/[id]/changes': { GET: 'define_statistics' },
  '/desk/statistics/[id]/changes/explanations': { POST: 'define_statistics' },
  '/desk/statistics/[id]/changes/withdrawals': { POST: 'define_statistics' },

  // The API.
  '/api/v1/articles': { POST: 'bring_in_articles' },
  '/api/v1/articles/[id]': { GET: 'enter_desk', PATCH: 'bring_in_articles' },
  '/api/v1/articles/[id]/publication': { POST: 'review_claims' },
  '/api/v1/articles/[id]/versions': { POST: 'bring_in_articles' },
  '/api/v1/articles/preparation': { POST: 'bring_in_articles' },
  '/api/v1/claims': { POST: 'draft_claims' },
  '/api/v1/claims/[id]': { GET: 'enter_desk', PATCH: 'draft_claims' },
  '/api/v1/claims/[id]/moves': { POST: 'enter_desk' },
  '/api/v1/claims/preparation': { POST: 'enter_desk' },
  '/api/v1/discrepancies/[id]/settlements': { POST: 'settle_discrepancies' },
  '/api/v1/invitations': { GET: 'manage_people', POST: 'manage_people' },
  '/api/v1/invitations/[id]/moves': { POST: 'manage_people' },
  '/api/v1/outlets': { GET: 'enter_desk' },
  '/api/v1/people': { GET: 'manage_people' },
  '/api/v1/people/[id]': { GET: 'signed_in', PATCH: 'signed_in' },
  '/api/v1/people/[id]/moves': { POST: 'manage_people' },
  '/api/v1/people/[id]/roles': { POST: 'manage_people' },
  '/api/v1/propositions': { GET: 'enter_desk', POST: 'define_statistics' },
  '/api/v1/readings': { POST: 'enter_desk' },
  '/api/v1/reports': { GET: 'enter_desk', POST: 'enter_desk' },
  '/api/v1/reports/[id]/assignment': { POST: 'answer_reports' },
  '/api/v1/reports/[id]/outcomes': { POST: 'answer_reports' },
  '/api/v1/sources': { GET: 'enter_desk', POST: 'name_sources' },
  '/api/v1/sources/[id]/aliases': { POST: 'name_sources' },
  '/api/v1/statistics': { GET: 'enter_desk', POST: 'define_statistics' },
  '/api/v1/statistics/[id]': { PATCH: 'define_statistics' },
  '/api/v1/topics': { GET: 'enter_desk', POST: 'define_statistics' },
  '/api/v1/units': { GET: 'enter_desk' },
} as const satisfies Readonly<Record<string, RouteRule>>;

/** A route as its folders name it: "/desk/articles/[id]". */
export type RoutePattern = keyof typeof ROUTE_RULES;

/** Who may use a route at all: everyone, everyone signed in, or those who hold a right for some topic. */
export type RouteAccess = 'public' | 'signed_in' | Right;

export const ROUTE_METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
export type RouteMethod = (typeof ROUTE_METHODS)[number];

export type RouteRule = Readonly<Partial<Record<RouteMethod, RouteAccess>>>;

/** The rule of a route, by its pattern; null where there is none. */
export function findRouteRule(pattern: string, method: string): RouteAccess | null {
  const rules: Readonly<Record<string, Readonly<Record<string, RouteAccess>>>> = ROUTE_RULES;
  return rules[pattern]?.[method === 'HEAD' ? 'GET' : method] ?? null;
}

/** The same of a handler that answers the method: throws where the table does not know it. */
export function getRouteRule(pattern: RoutePattern, method: string): RouteAccess {
  const rule = findRouteRule(pattern, method);
  if (rule === null) throw new Error(`no rule says who may ${method} ${pattern}`);
  return rule;
}
