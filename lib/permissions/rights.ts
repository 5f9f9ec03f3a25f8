import type { Role } from '#lib/domain/person.ts';

/**
 * The one table of what each role may do. Administrators may do everything where their role holds.
 * `deed` completes "To ... you need the role of ...".
 */
const TABLE = {
  enter_desk: {
    roles: ['contributor', 'editor', 'reviewer'],
    deed: 'open the desk',
    withoutTopic: 'any_role',
  },
  bring_in_articles: {
    roles: ['contributor', 'editor'],
    deed: 'bring in articles',
    withoutTopic: 'any_role',
  },
  draft_claims: {
    roles: ['contributor', 'editor'],
    deed: 'draft claims or decide on suggestions',
    withoutTopic: 'any_role',
  },
  name_sources: { roles: ['contributor', 'editor'], deed: 'name sources', withoutTopic: 'any_role' },
  change_submitted_claims: {
    roles: ['editor'],
    deed: 'change or reject claims in review',
    withoutTopic: 'role_for_all',
  },
  review_claims: {
    roles: ['editor', 'reviewer'],
    deed: 'publish or return claims in review',
    withoutTopic: 'role_for_all',
  },
  publish_claims: { roles: ['editor'], deed: 'publish claims', withoutTopic: 'role_for_all' },
  revise_claims: { roles: ['editor'], deed: 'revise published claims', withoutTopic: 'role_for_all' },
  retract_claims: { roles: ['editor'], deed: 'retract or reopen claims', withoutTopic: 'role_for_all' },
  define_statistics: {
    roles: ['editor'],
    deed: 'define statistics, propositions or topics',
    withoutTopic: 'role_for_all',
  },
  import_reference_series: { roles: [], deed: 'import reference series', withoutTopic: 'role_for_all' },
  settle_discrepancies: { roles: ['editor'], deed: 'settle discrepancies', withoutTopic: 'role_for_all' },
  answer_reports: { roles: ['editor'], deed: 'answer reports of errors', withoutTopic: 'role_for_all' },
  manage_people: { roles: [], deed: 'manage people', withoutTopic: 'role_for_all' },
} as const satisfies Readonly<Record<string, RightRule>>;

export type Right = keyof typeof TABLE;

export const RIGHTS: Readonly<Record<Right, RightRule>> = TABLE;

interface RightRule {
  readonly roles: readonly Role[];
  readonly deed: string;
  /** For things that belong to no topic: whether a role for some topic is enough. */
  readonly withoutTopic: 'any_role' | 'role_for_all';
}
