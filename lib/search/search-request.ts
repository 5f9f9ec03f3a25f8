import { QUALIFIERS, type Qualifier } from '#lib/domain/figure.ts';

/** What can be searched for, in the order results are set. */
export const SEARCH_KINDS = [
  'statistics',
  'propositions',
  'topics',
  'sources',
  'outlets',
  'claims',
  'articles',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** How a figure's value must be given: with a qualifier of the record's, or in words without a number. */
export const SOUGHT_QUALIFIERS = [...QUALIFIERS, 'vague'] as const;
export type SoughtQualifier = Qualifier | 'vague';

export const SOUGHT_STATUSES = ['published', 'retracted'] as const;
export type SoughtStatus = (typeof SOUGHT_STATUSES)[number];

/** What narrows a search; each null where anything goes. */
export interface SearchFilters {
  /** Slugs. */
  readonly source: string | null;
  readonly outlet: string | null;
  readonly topic: string | null;
  /** Days, YYYY-MM-DD. */
  readonly from: string | null;
  readonly to: string | null;
  readonly qualifier: SoughtQualifier | null;
  readonly status: SoughtStatus;
}

/** Everything the address of a search says. */
export interface SearchRequest extends SearchFilters {
  readonly text: string;
  /** One kind alone, paged; null for the first of every kind. */
  readonly kind: SearchKind | null;
  readonly page: number;
}

/** What cannot be meant as it stands, and in which field. */
export type SearchProblem =
  | { readonly field: 'from' | 'to'; readonly kind: 'not_a_day'; readonly written: string }
  | { readonly field: 'to'; readonly kind: 'before_from' };

export interface ReadRequest {
  readonly request: SearchRequest;
  /** The days as they were given, for the fields they are mended in. */
  readonly written: { readonly from: string | null; readonly to: string | null };
  readonly problems: readonly SearchProblem[];
}

/** Reads the parameters of an address; what they cannot mean is left out of the search, and said. */
export function readSearchRequest(parameter: (name: string) => string | null): ReadRequest {
  const from = readDay(parameter, 'from');
  const to = readDay(parameter, 'to');
  const isReversed = from.day !== null && to.day !== null && to.day < from.day;
  const problems: SearchProblem[] = [...from.problems, ...to.problems];
  if (isReversed) problems.push({ field: 'to', kind: 'before_from' });
  const request = {
    text: (parameter('q') ?? '').replace(/\s+/gu, ' ').trim(),
    kind: oneOf(SEARCH_KINDS, parameter('kind')),
    source: parameter('source') || null,
    outlet: parameter('outlet') || null,
    topic: parameter('topic') || null,
    from: isReversed ? null : from.day,
    to: isReversed ? null : to.day,
    qualifier: oneOf(SOUGHT_QUALIFIERS, parameter('qualifier')),
    status: oneOf(SOUGHT_STATUSES, parameter('status')) ?? 'published',
    page: readPage(parameter('page')),
  };
  return { request, problems, written: { from: from.written, to: to.written } };
}

/** Whether anything at all is asked. */
export function asksNothing(request: SearchRequest): boolean {
  return request.text === '' && !isNarrowed(request);
}

/** Whether anything narrows the search. */
export function isNarrowed(filters: SearchFilters): boolean {
  const { source, outlet, topic, from, to, qualifier, status } = filters;
  return (
    [source, outlet, topic, from, to, qualifier].some((value) => value !== null) || status !== 'published'
  );
}

/** The kinds that everything asked can be asked of: a source has no qualifier, and no day. */
export function kindsUnder(filters: SearchFilters): readonly SearchKind[] {
  const { source, outlet, from, to, qualifier, status, topic } = filters;
  if (source !== null || qualifier !== null || status !== 'published') return ['claims'];
  if (outlet !== null || from !== null || to !== null) return ['claims', 'articles'];
  return topic === null ? SEARCH_KINDS : ['statistics', 'propositions', 'claims', 'articles'];
}

function readDay(parameter: (name: string) => string | null, field: 'from' | 'to') {
  const written = parameter(field)?.trim() || null;
  const day = written !== null && isDay(written) ? written : null;
  const problems: readonly SearchProblem[] =
    written !== null && day === null ? [{ field, kind: 'not_a_day', written }] : [];
  return { day, problems, written };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

function oneOf<Value extends string>(values: readonly Value[], text: string | null): Value | null {
  return values.find((value) => value === text) ?? null;
}

/** OFFSET walks over every row before a page; nobody reads this far by hand. */
export const LAST_SEARCH_PAGE = 120;

/** Results on a page of one kind. */
export const SEARCH_PAGE_SIZE = 25;

/** The newest so many claims of a search are found; whoever finds more narrows it. */
export const MOST_HITS = 1_000;

function readPage(text: string | null): number {
  const page = Number(text);
  return Number.isInteger(page) && page >= 1 && page <= LAST_SEARCH_PAGE ? page : 1;
}
